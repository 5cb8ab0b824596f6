package org.ranvier.report.html;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.report.chart.ConductFigure;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Table;

/// What the template of an experiment shows, in the order in which it shows it.
public final class ConductContent {

  /// A figure with its picture.
  public record Drawn(String title, String caption, String svg) {}

  private final Result result;
  private final String version;

  ConductContent(Result result, String version) {
    this.result = result;
    this.version = version;
  }

  public Result result() {
    return result;
  }

  public String version() {
    return version;
  }

  /// @return the answer that matters most, if there is one
  public List<String> firstAnswer() {
    return result.answers().subList(0, Math.min(1, result.answers().size()));
  }

  /// @return the answers after the first
  public List<String> otherAnswers() {
    return result.answers().subList(firstAnswer().size(), result.answers().size());
  }

  public List<Drawn> figures() {
    List<Drawn> drawn = new ArrayList<>();
    for (Figure figure : result.figures()) {
      String svg = ConductFigure.draw("figure-" + (drawn.size() + 1), figure);
      drawn.add(new Drawn(figure.title(), figure.caption(), svg));
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

  public String css() {
    return PageResource.text("report.css") + PageResource.text("conduct.css");
  }

  public String script() {
    return PageResource.text("print.js");
  }
}
