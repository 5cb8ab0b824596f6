package org.ranvier.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.report.terminal.TextTable.Cell;
import org.ranvier.report.words.Decimal;
import org.ranvier.result.Table;

/// A table of an experiment. Of a long one the first and last rows are shown, of a wide one the
/// columns that fit; what is left out is said beneath.
final class ResultTable {

  private static final int LONGEST = 24;
  private static final int FIRST = 14;
  private static final int LAST = 6;

  private final Sheet sheet;
  private final Table table;

  private ResultTable(Sheet sheet, Table table) {
    this.sheet = sheet;
    this.table = table;
  }

  static void write(Sheet sheet, Table table) {
    sheet.heading(table.title());
    if (table.rows().isEmpty()) {
      sheet.paragraph(Tone.FAINT, "No rows.");
      return;
    }
    new ResultTable(sheet, table).write();
  }

  private void write() {
    int columns = table.columns().size();
    TextTable text = text(columns);
    while (columns > 1 && text.width() > sheet.style().width()) {
      text = text(--columns);
    }
    sheet.table(text);
    if (isCut()) {
      int left = table.rows().size() - FIRST - LAST;
      sheet.paragraph(
          Tone.FAINT,
          "%d of %d rows are left out; --details shows all, --csv and --json write all."
              .formatted(left, table.rows().size()));
    }
    if (columns < table.columns().size()) {
      List<String> narrow = new ArrayList<>();
      for (Table.Column column : table.columns().subList(columns, table.columns().size())) {
        narrow.add(column.heading());
      }
      sheet.paragraph(
          Tone.FAINT, "Too narrow for " + String.join(", ", narrow) + "; --width N shows more.");
    }
  }

  private boolean isCut() {
    return !sheet.style().details() && table.rows().size() > LONGEST;
  }

  private TextTable text(int columns) {
    TextTable text = new TextTable(2);
    List<Cell> header = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      String heading = sheet.shown(table.columns().get(i).heading());
      header.add(new Cell(heading, Tone.FAINT, holdsNumbers(i)));
    }
    text.add(header);
    List<List<Object>> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      if (isCut() && i == FIRST) {
        text.add(gap(columns));
        i = rows.size() - LAST;
      }
      text.add(cells(rows.get(i), columns));
    }
    return text;
  }

  private List<Cell> gap(int columns) {
    List<Cell> gap = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      gap.add(new Cell(sheet.shown("…"), Tone.FAINT, holdsNumbers(i)));
    }
    return gap;
  }

  private List<Cell> cells(List<Object> row, int columns) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(new Cell(sheet.shown(shown(row.get(i), i)), Tone.PLAIN, holdsNumbers(i)));
    }
    return cells;
  }

  private String shown(Object cell, int column) {
    if (!(cell instanceof Double number)) {
      return cell.toString();
    }
    return Double.isFinite(number)
        ? Decimal.cell(number, table.columns().get(column).digits())
        : "–";
  }

  private boolean holdsNumbers(int column) {
    return table.rows().stream().anyMatch(row -> row.get(column) instanceof Number);
  }
}
