package org.ranvier.report.terminal;

import java.util.ArrayList;
import java.util.List;

/// Columns of text as wide as their widest cell, one blank or two between them.
final class TextTable {

  /// One cell. Right-aligned cells hold numbers.
  record Cell(String text, Tone tone, boolean right) {

    static Cell text(String text) {
      return new Cell(text, Tone.PLAIN, false);
    }

    static Cell toned(String text, Tone tone) {
      return new Cell(text, tone, false);
    }

    static Cell number(String text) {
      return new Cell(text, Tone.PLAIN, true);
    }
  }

  private final int gap;
  private final List<List<Cell>> rows = new ArrayList<>();

  TextTable(int gap) {
    this.gap = gap;
  }

  void add(List<Cell> row) {
    rows.add(row);
  }

  /// @return how many columns a row has
  int columns() {
    return rows.isEmpty() ? 0 : rows.getFirst().size();
  }

  /// @return how many characters the widest row takes
  int width() {
    int[] widths = widths();
    int sum = -gap;
    for (int width : widths) {
      sum += width + gap;
    }
    return sum;
  }

  void writeTo(StringBuilder out, boolean colour) {
    int[] widths = widths();
    for (List<Cell> row : rows) {
      int owed = 0; // blanks due before the next cell that has text: no line ends in blanks
      for (int i = 0; i < row.size(); i++) {
        Cell cell = row.get(i);
        int blank = widths[i] - cell.text().length();
        owed += cell.right() ? blank : 0;
        if (!cell.text().isEmpty()) {
          out.repeat(' ', owed);
          owed = 0;
          cell.tone().paint(out, cell.text(), colour);
        }
        owed += (cell.right() ? 0 : blank) + gap;
      }
      out.append('\n');
    }
  }

  private int[] widths() {
    int[] widths = new int[columns()];
    for (List<Cell> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).text().length());
      }
    }
    return widths;
  }
}
