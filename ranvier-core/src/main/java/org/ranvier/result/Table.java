package org.ranvier.result;

import java.util.List;

/// A table of an answer.
///
/// @param id short name for files, such as `arrivals`
/// @param title in words
/// @param columns what stands in them
/// @param rows as many cells as there are columns; a cell is a [Double], an [Integer] or text
public record Table(String id, String title, List<Column> columns, List<List<Object>> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// @param name for files, with its unit, such as `arrivalMilliseconds`
  /// @param heading for people, such as `arrival (ms)`
  /// @param digits decimals to show of a number; if negative, so many significant digits; files get
  ///   all
  public record Column(String name, String heading, int digits) {}
}
