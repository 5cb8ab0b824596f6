package org.ranvier.report.chart;

import java.util.ArrayList;
import java.util.List;

/// How much room words take. SVG does not break lines, and the reader's font is not known, so
/// widths are those of a wide sans serif.
final class Words {

  /// Font size of all that is written in charts.
  static final double SIZE = 13;

  /// From one line to the next.
  static final double LINE = 16;

  /// How much wider bold letters are.
  static final double BOLD = 1.12;

  private static final String NARROW = " .,:;'|!()[]ijltfrI-·";
  private static final String WIDE = "mwMWGOQ%@→−=+<>";

  private Words() {}

  /// @return width in units of the picture
  static double width(String words) {
    double width = 0;
    for (int i = 0; i < words.length(); i++) {
      width += share(words.charAt(i));
    }
    return width * SIZE;
  }

  /// Shares of the font size, from DejaVu Sans, the widest of the usual fonts.
  private static double share(char letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.37;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 0.88;
    }
    return Character.isUpperCase(letter) ? 0.69 : 0.62;
  }

  /// @return the widest of some lines
  static double width(List<String> lines) {
    return lines.stream().mapToDouble(Words::width).max().orElse(0);
  }

  /// @return the words in lines that are not wider than asked for, unless a single word is
  static List<String> lines(String words, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && width(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
