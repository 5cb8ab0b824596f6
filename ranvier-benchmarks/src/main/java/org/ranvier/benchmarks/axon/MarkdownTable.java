package org.ranvier.benchmarks.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A table of the documentation, after a line with its name.
final class MarkdownTable {

  private final List<String> lines = new ArrayList<>();

  MarkdownTable(String name, String... columns) {
    lines.add("== " + name);
    lines.add("| " + String.join(" | ", columns) + " |");
    lines.add("|" + "---|".repeat(columns.length));
  }

  void row(String... cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  List<String> lines() {
    return lines;
  }

  /// @return a figure with so many decimals
  static String decimals(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.startsWith("-") ? "−" + text.substring(1) : text;
  }

  /// @return how far a value lies from the truth, in per cent with a sign
  static String deviation(double value, double truth, int decimals) {
    double per = 100 * (value / truth - 1);
    String text = decimals(per, decimals);
    return (per >= 0 ? "+" : "") + text + " %";
  }

  /// @return about six digits, without zeros at the end
  static String digits(double value) {
    String text = String.format(Locale.ROOT, "%.5g", value);
    text = text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    return text.startsWith("-") ? "−" + text.substring(1) : text;
  }
}
