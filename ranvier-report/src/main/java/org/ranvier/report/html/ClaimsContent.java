package org.ranvier.report.html;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.claims.Bearing;
import org.ranvier.claims.ClaimReading;
import org.ranvier.claims.ClaimsReview;
import org.ranvier.claims.PartReading;
import org.ranvier.claims.Verdict;
import org.ranvier.report.words.ClaimWords;
import org.ranvier.report.words.ClaimsSummary;
import org.ranvier.report.words.Mark;

/// What the template of claims shows.
public final class ClaimsContent {

  /// How many claims have a verdict.
  public record Count(Mark mark, long count) {}

  private final ClaimsReview review;
  private final String version;
  private final SourceNotes sources = new SourceNotes();

  ClaimsContent(ClaimsReview review, String version) {
    this.review = review;
    this.version = version;
  }

  public String title() {
    return ClaimsSummary.title();
  }

  public String counts() {
    return ClaimsSummary.counts(review);
  }

  public List<Count> shares() {
    List<Count> counts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      counts.add(new Count(mark(verdict), review.count(verdict)));
    }
    return counts;
  }

  public List<ClaimReading> readings() {
    return review.readings();
  }

  /// @return whether a claim is said in one part, whose words need no repeating
  public boolean isSingle(ClaimReading reading) {
    return reading.parts().size() == 1;
  }

  public Mark mark(Verdict verdict) {
    return switch (verdict) {
      case AGREES -> new Mark("✓", "agrees", "yes", "agrees");
      case DISAGREES -> new Mark("✗", "disagrees", "no", "disagrees");
      case INCOMPLETE -> new Mark("◐", "incomplete", "part", "incomplete");
      case NOT_MODELLED -> new Mark("–", "not modelled", "–", "not-modelled");
    };
  }

  public Mark mark(Bearing bearing) {
    return switch (bearing) {
      case SUPPORTS -> new Mark("+", "supports", "+", "agrees");
      case PARTLY -> new Mark("±", "in part", "±", "incomplete");
      case CONTRADICTS -> new Mark("−", "contradicts", "−", "disagrees");
    };
  }

  public String literature(PartReading part) {
    return ClaimWords.literature(part);
  }

  public String model(PartReading part) {
    return ClaimWords.model(part);
  }

  public String test(PartReading part) {
    return ClaimWords.test(part.part());
  }

  public String evidence(PartReading part, PartReading.Weighed each) {
    return ClaimWords.evidence(part.part(), each.evidence());
  }

  public String figures(PartReading.Answer answer) {
    return ClaimWords.figures(answer);
  }

  public String origin(PartReading part, PartReading.Answer answer) {
    return ClaimsSummary.origin(part.part().origin(), answer);
  }

  public List<String> commands(PartReading.Answer answer) {
    return ClaimWords.protocols(answer.check()).stream().map(ClaimWords::command).toList();
  }

  public List<String> notes() {
    return ClaimsSummary.notes(review);
  }

  /// @return such as `3 protocols, 4,000 patients`; empty without figures
  public String runs() {
    int patients = review.figures().runs().values().stream().mapToInt(run -> run.patients()).sum();
    return patients == 0
        ? ""
        : "%d protocols with %d virtual patients in all, by Ranvier %s"
            .formatted(review.figures().runs().size(), patients, review.figures().program());
  }

  public SourceNotes sources() {
    return sources;
  }

  public String version() {
    return version;
  }

  public String css() {
    return PageResource.text("report.css") + PageResource.text("claims.css");
  }

  public String script() {
    return PageResource.text("print.js");
  }
}
