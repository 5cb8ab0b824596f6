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

  private static final double WIDE = 0.62;
  private static final double NARROW = 0.34;
  private static final String NARROW_LETTERS = " .,:;'|!()[]ijltfrI-·";

  private Words() {}

  /// @return width in units of the picture
  static double width(String words) {
    double width = 0;
    for (int i = 0; i < words.length(); i++) {
      width += NARROW_LETTERS.indexOf(words.charAt(i)) >= 0 ? NARROW : WIDE;
    }
    return width * SIZE;
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
