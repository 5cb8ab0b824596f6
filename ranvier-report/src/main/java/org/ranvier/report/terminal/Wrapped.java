package org.ranvier.report.terminal;

import java.util.ArrayList;
import java.util.List;

/// Text broken into lines between words.
final class Wrapped {

  private Wrapped() {}

  /// @param width of a line, 1 or more; a longer word is torn
  /// @return at least one line
  static List<String> lines(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > width) {
        lines.add(rest.substring(0, width));
        rest = rest.substring(width);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
