package org.ranvier.report.html;

import java.util.List;
import java.util.Optional;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.patient.story.PatientStory;
import org.ranvier.report.figure.LossStroke;
import org.ranvier.report.story.StoryReport;
import org.ranvier.report.story.StorySentences;
import org.ranvier.result.Result;
import org.ranvier.result.Table;

/// What the template of a story shows, in the order in which it shows it.
public final class StoryContent {

  private final PatientStory story;
  private final Result report;
  private final StoryFigures figures;
  private final String version;

  StoryContent(PatientStory story, List<Reading> readings, String version) {
    this.story = story;
    report = StoryReport.of(story, readings);
    figures = new StoryFigures(story);
    this.version = version;
  }

  public Result report() {
    return report;
  }

  public String version() {
    return version;
  }

  public String person() {
    return StorySentences.disease(story.traits().disease())
        + ": "
        + StorySentences.person(story.traits());
  }

  /// @return a picture of the years
  public String life() {
    return figures.life();
  }

  /// @return whether any nerve is ill at the end
  public boolean ill() {
    return !figures.nerves().isEmpty();
  }

  public String bands() {
    return figures.bands();
  }

  /// @return bodies at some visits, with captions
  public List<ConductContent.Drawn> bodies() {
    return figures.bodies().stream()
        .map(body -> new ConductContent.Drawn(body.caption(), "", body.svg()))
        .toList();
  }

  /// @return how lesions and lost axons are drawn
  public List<LossStroke> strokes() {
    return List.of(LossStroke.values());
  }

  /// @return the patient treated otherwise, if there is such a life
  public Optional<String> lives() {
    return story.variants().isEmpty() ? Optional.empty() : Optional.of(figures.lives());
  }

  public Optional<String> diary() {
    return story.diary().map(figures::diary);
  }

  /// @return the table of that name, if there is one
  public Optional<TableSheet> table(String id) {
    return report.tables().stream()
        .filter(table -> table.id().equals(id))
        .map(TableSheet::new)
        .findFirst();
  }

  /// @return tables that stand at the foot
  public List<TableSheet> more() {
    return report.tables().stream().filter(table -> !isShown(table)).map(TableSheet::new).toList();
  }

  private static boolean isShown(Table table) {
    return List.of("visits", "lives").contains(table.id());
  }

  public String css() {
    return PageResource.text("report.css")
        + PageResource.text("conduct.css")
        + PageResource.text("story.css");
  }

  public String script() {
    return PageResource.text("print.js");
  }
}
