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

  /// What a page is about, for its head and foot.
  enum Subject {
    EXPERIMENT(
        "experiment",
        "experiment on a model axon",
        "This page shows what a model of an axon does. It says nothing about a patient"),
    SCAN(
        "CMAP scan",
        "motor units in a CMAP scan",
        "This page shows what a model of motor units makes of a recording. It says nothing about a"
            + " disease"),
    COHORT(
        "cohort",
        "study of virtual patients",
        "This page shows what a model of patients does. It says nothing about a person");

    private final String name;
    private final String kind;
    private final String limit;

    Subject(String name, String kind, String limit) {
      this.name = name;
      this.kind = kind;
      this.limit = limit;
    }
  }

  private final Result result;
  private final String version;
  private final Subject subject;

  ConductContent(Result result, String version, Subject subject) {
    this.result = result;
    this.version = version;
    this.subject = subject;
  }

  /// @return such as `experiment`, for the name of the page
  public String name() {
    return subject.name;
  }

  /// @return such as `experiment on a model axon`
  public String kind() {
    return subject.kind;
  }

  /// @return what the page cannot say
  public String limit() {
    return subject.limit;
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
