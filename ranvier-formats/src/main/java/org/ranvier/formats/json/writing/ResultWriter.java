package org.ranvier.formats.json.writing;

import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Table;

/// Writes the result of an experiment in the format `ranvier.result/1`.
public final class ResultWriter {

  /// @return the result as a document with indentation, ending in a line feed
  public String document(Result result) {
    try (Page page = Page.indented()) {
      write(page, result);
      return page.finished() + "\n";
    }
  }

  /// @return the result on one line without a line feed, for NDJSON
  public String line(Result result) {
    try (Page page = Page.onOneLine()) {
      write(page, result);
      return page.finished();
    }
  }

  private static void write(Page page, Result result) {
    page.open();
    page.text("format", "ranvier.result/1");
    page.text("title", result.title());
    page.text("question", result.question());
    page.openList("setup");
    for (Result.Fact fact : result.setup()) {
      page.open();
      page.text("name", fact.name());
      page.text("value", fact.value());
      page.shut();
    }
    page.shutList();
    page.texts("answers", result.answers());
    page.openList("tables");
    for (Table table : result.tables()) {
      table(page, table);
    }
    page.shutList();
    page.openList("figures");
    for (Figure figure : result.figures()) {
      FigurePart.write(page, figure);
    }
    page.shutList();
    page.texts("notes", result.notes());
    page.shut();
  }

  private static void table(Page page, Table table) {
    page.open();
    page.text("id", table.id());
    page.text("title", table.title());
    page.openList("columns");
    for (Table.Column column : table.columns()) {
      page.open();
      page.text("name", column.name());
      page.text("heading", column.heading());
      page.shut();
    }
    page.shutList();
    page.openList("rows");
    for (var row : table.rows()) {
      page.row(row);
    }
    page.shutList();
    page.shut();
  }
}
