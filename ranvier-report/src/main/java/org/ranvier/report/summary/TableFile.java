package org.ranvier.report.summary;

import java.math.BigDecimal;
import java.util.List;
import org.ranvier.result.Table;

/// A table of an experiment as CSV (RFC 4180, lines end in CR LF): the columns by their names for
/// files, numbers with all their digits, an empty cell where there is none.
public final class TableFile {

  private TableFile() {}

  /// @return the whole table
  public static String csv(Table table) {
    StringBuilder csv = new StringBuilder();
    CsvLine.add(csv, table.columns().stream().map(Table.Column::name).toList());
    for (List<Object> row : table.rows()) {
      CsvLine.add(csv, row.stream().map(TableFile::cell).toList());
    }
    return csv.toString();
  }

  private static String cell(Object cell) {
    if (!(cell instanceof Double number)) {
      return cell.toString();
    }
    return Double.isFinite(number)
        ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
        : "";
  }
}
