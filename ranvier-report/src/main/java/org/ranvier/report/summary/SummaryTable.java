package org.ranvier.report.summary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Many records, one row each. Rows keep the order in which they are given. This class writes CSV;
/// [org.ranvier.report.terminal.SummaryLines] writes for the terminal.
public final class SummaryTable {

  private final List<SummaryRow> rows;
  private final List<String> sets;

  /// Puts rows together; the columns are the criteria sets that any row mentions.
  public SummaryTable(List<SummaryRow> rows) {
    this.rows = List.copyOf(rows);
    Set<String> ids = new LinkedHashSet<>();
    for (SummaryRow row : rows) {
      if (row instanceof SummaryRow.Read read) {
        ids.addAll(read.criteria().keySet());
      }
    }
    this.sets = List.copyOf(ids);
  }

  public List<SummaryRow> rows() {
    return rows;
  }

  /// @return ids of the criteria sets in the order in which the rows mention them
  public List<String> sets() {
    return sets;
  }

  /// Writes the table as CSV (RFC 4180, lines end in CR LF). An empty cell says that a record was
  /// not read, or that the set was not applied to it.
  public String csv() {
    StringBuilder csv = new StringBuilder();
    CsvLine.add(csv, header());
    for (List<String> row : cells()) {
      CsvLine.add(csv, row);
    }
    return csv.toString();
  }

  private List<String> header() {
    List<String> header = new ArrayList<>();
    header.add("record");
    header.addAll(sets);
    header.add("favoured");
    header.add("blocked-nerves");
    header.add("error");
    return header;
  }

  private List<List<String>> cells() {
    List<List<String>> cells = new ArrayList<>();
    for (SummaryRow row : rows) {
      List<String> line = new ArrayList<>();
      line.add(row.id());
      switch (row) {
        case SummaryRow.Read read -> {
          for (String set : sets) {
            line.add(read.criteria().getOrDefault(set, ""));
          }
          line.add(String.join("; ", read.favoured()));
          line.add(Integer.toString(read.blockedNerves()));
          line.add("");
        }
        case SummaryRow.Broken broken -> {
          for (int i = 0; i < sets.size() + 2; i++) {
            line.add("");
          }
          line.add(broken.error());
        }
      }
      cells.add(line);
    }
    return cells;
  }
}
