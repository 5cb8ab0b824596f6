package org.ranvier.study.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.result.Table;

/// A table that grows row by row.
final class Rows {

  private final String id;
  private final String title;
  private final List<Table.Column> columns = new ArrayList<>();
  private final List<List<Object>> rows = new ArrayList<>();

  Rows(String id, String title) {
    this.id = id;
    this.title = title;
  }

  Rows column(String name, String heading, int digits) {
    columns.add(new Table.Column(name, heading, digits));
    return this;
  }

  void add(Object... cells) {
    rows.add(List.of(cells));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Table table() {
    return new Table(id, title, columns, rows);
  }

  static double orNone(OptionalDouble value) {
    return value.orElse(Double.NaN);
  }
}
