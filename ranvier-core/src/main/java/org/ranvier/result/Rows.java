package org.ranvier.result;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A table that grows row by row.
public final class Rows {

  private final String id;
  private final String title;
  private final List<Table.Column> columns = new ArrayList<>();
  private final List<List<Object>> rows = new ArrayList<>();

  /// @param id of the table
  public Rows(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /// Adds a column; see [Table.Column].
  public Rows column(String name, String heading, int digits) {
    columns.add(new Table.Column(name, heading, digits));
    return this;
  }

  /// Adds a row with a cell for each column: a [Double], an [Integer] or text.
  public void add(Object... cells) {
    rows.add(List.of(cells));
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /// @return what there is by now
  public Table table() {
    return new Table(id, title, columns, rows);
  }

  /// @return the value, or the cell for none
  public static double orNone(OptionalDouble value) {
    return value.orElse(Double.NaN);
  }
}
