package org.ranvier.formats.protocol;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.cohort.run.Row;

/// A patient's row as a line of CSV, without its line feed.
final class ResultRows {

  private static final int BEFORE_FIGURES = 4;

  private ResultRows() {}

  static String line(Row row) {
    StringBuilder line = new StringBuilder();
    line.append(row.number());
    add(line, row.group());
    add(line, row.refused());
    add(line, row.sequence());
    row.figures().forEach(figure -> add(line, figure));
    return line.toString();
  }

  static String line(List<String> cells) {
    StringBuilder line = new StringBuilder(cells.getFirst());
    cells.subList(1, cells.size()).forEach(cell -> add(line, cell));
    return line.toString();
  }

  /// @param figures of one who was taken in
  /// @throws IllegalArgumentException if it is no row
  static Row row(String line, int figures) {
    List<String> cells = cells(line);
    boolean refused = cells.size() == BEFORE_FIGURES && !cells.get(2).isEmpty();
    if (!refused && cells.size() != BEFORE_FIGURES + figures) {
      throw new IllegalArgumentException("It has " + cells.size() + " cells");
    }
    return new Row(
        Integer.parseInt(cells.getFirst()),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.subList(BEFORE_FIGURES, cells.size()));
  }

  private static void add(StringBuilder line, String cell) {
    line.append(',');
    boolean plain = true;
    for (int i = 0; i < cell.length(); i++) {
      char letter = cell.charAt(i);
      plain &= letter != ',' && letter != '"' && letter >= ' ';
    }
    if (plain) {
      line.append(cell);
      return;
    }
    line.append('"');
    for (int i = 0; i < cell.length(); i++) {
      char letter = cell.charAt(i);
      if (letter == '"') {
        line.append('"');
      }
      line.append(letter < ' ' ? ' ' : letter);
    }
    line.append('"');
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      if (quoted && letter == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (letter == '"') {
        quoted = !quoted;
      } else if (letter == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(letter);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
