package org.ranvier.benchmarks.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A Markdown table between two markers of the page.
final class Table {

  private final String name;
  private final List<String> lines = new ArrayList<>();

  Table(String name, String... columns) {
    this.name = name;
    lines.add("| " + String.join(" | ", columns) + " |");
    lines.add("|" + "---|".repeat(columns.length));
  }

  void row(String... cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  String name() {
    return name;
  }

  List<String> lines() {
    return lines;
  }

  /// @return a figure with so many decimals and thousands apart
  static String text(double value, int decimals) {
    if (Double.isNaN(value)) {
      return "none";
    }
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
    String unsigned = text.startsWith("-") ? text.substring(1) : text;
    boolean zero = unsigned.chars().allMatch(c -> c == '0' || c == '.');
    return text.startsWith("-") && !zero ? "−" + unsigned : unsigned;
  }

  static String verdict(boolean hit) {
    return hit ? "hit" : "**miss**";
  }
}
