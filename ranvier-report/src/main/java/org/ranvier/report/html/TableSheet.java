package org.ranvier.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.ranvier.report.words.Decimal;
import org.ranvier.result.Table;

/// A table of an experiment with its cells as text.
public final class TableSheet {

  /// Longer tables are folded at first.
  private static final int LONG = 12;

  /// What stands in a cell, and whether it is a number.
  public record Cell(String words, boolean number) {}

  private final Table table;

  TableSheet(Table table) {
    this.table = table;
  }

  public String title() {
    return table.title();
  }

  public List<Table.Column> columns() {
    return table.columns();
  }

  /// @return whether the table is folded until the reader opens it
  public boolean isLong() {
    return table.rows().size() > LONG;
  }

  /// @return such as `51 rows`
  public String length() {
    return table.rows().size() == 1 ? "1 row" : table.rows().size() + " rows";
  }

  /// @return true if a column holds numbers, so that its heading stands above them
  public boolean isNumber(Table.Column column) {
    int index = table.columns().indexOf(column);
    return table.rows().stream().anyMatch(row -> row.get(index) instanceof Number);
  }

  public List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Object> row : table.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (Object cell : row) {
        int digits = table.columns().get(cells.size()).digits();
        cells.add(new Cell(words(cell, digits), cell instanceof Number));
      }
      rows.add(cells);
    }
    return rows;
  }

  /// @return a number with its digits, `–` where there is none, `∞` where it has no bound
  private static String words(Object cell, int digits) {
    if (!(cell instanceof Double number)) {
      return cell.toString().replaceFirst("^-(?=\\d)", "−");
    }
    if (number.isNaN()) {
      return "–";
    }
    if (number.isInfinite()) {
      return number > 0 ? "∞" : "−∞";
    }
    if (digits < 0) {
      return Decimal.cell(number, digits);
    }
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
    return rounded.toPlainString().replace('-', '−');
  }
}
