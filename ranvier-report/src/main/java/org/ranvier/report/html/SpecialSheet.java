package org.ranvier.report.html;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.report.chart.ConductFigure;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Table;

/// A special test on the page of a study: answers, figures, tables.
public final class SpecialSheet {

  private final String id;
  private final Result result;

  SpecialSheet(String id, Result result) {
    this.id = id;
    this.result = result;
  }

  public String id() {
    return id;
  }

  public Result result() {
    return result;
  }

  /// @return what was done, on one line
  public String circumstances() {
    return String.join(
        " · ", result.setup().stream().map(fact -> fact.name() + " " + fact.value()).toList());
  }

  public List<ConductContent.Drawn> figures() {
    List<ConductContent.Drawn> drawn = new ArrayList<>();
    for (Figure figure : result.figures()) {
      String svg = ConductFigure.draw(id + "-figure-" + (drawn.size() + 1), figure);
      drawn.add(new ConductContent.Drawn(figure.title(), figure.caption(), svg));
    }
    return drawn;
  }

  public List<TableSheet> tables() {
    List<TableSheet> sheets = new ArrayList<>();
    for (Table table : result.tables()) {
      sheets.add(new TableSheet(table));
    }
    return sheets;
  }
}
