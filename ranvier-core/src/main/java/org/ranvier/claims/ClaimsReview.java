package org.ranvier.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All claims with their verdicts, computed by [Rules].
///
/// @param figures of the model
/// @param stale protocols whose figures are not of today's model
/// @param readings in the order of the claims
public record ClaimsReview(
    Claims claims, ModelFigures figures, List<String> stale, List<ClaimReading> readings) {

  public ClaimsReview {
    stale = List.copyOf(stale);
    readings = List.copyOf(readings);
  }

  /// Judges claims.
  ///
  /// @param now fingerprints of today's protocols and model
  public static ClaimsReview of(Claims claims, ModelFigures figures, Fingerprints now) {
    List<String> stale = figures.stale(now);
    ModelAnswers model = new ModelAnswers(figures, stale);
    List<ClaimReading> readings = new ArrayList<>();
    for (Claim claim : claims.all()) {
      List<PartReading> parts = claim.parts().stream().map(part -> read(part, model)).toList();
      Verdict verdict = Rules.ofParts(parts.stream().map(PartReading::whole).toList());
      readings.add(new ClaimReading(claim, verdict, parts));
    }
    return new ClaimsReview(claims, figures, stale, readings);
  }

  /// @return the same of some claims only, in the order of the ids
  public ClaimsReview only(List<String> ids) {
    List<ClaimReading> chosen = new ArrayList<>();
    for (String id : ids) {
      readings.stream().filter(reading -> reading.claim().id().equals(id)).forEach(chosen::add);
    }
    return new ClaimsReview(claims, figures, stale, chosen);
  }

  /// @return how many claims have a verdict
  public long count(Verdict verdict) {
    return readings.stream().filter(reading -> reading.verdict() == verdict).count();
  }

  private static PartReading read(Part part, ModelAnswers model) {
    LiteratureReading literature = LiteratureReading.of(part);
    List<PartReading.Answer> answers = model.of(part);
    Optional<Verdict> ofModel = ModelAnswers.verdict(answers);
    // What was given to the model and comes out again is no evidence.
    boolean hasSay = part.origin() != Origin.PUT_IN;
    Verdict whole = Rules.whole(literature.verdict(), hasSay ? ofModel : Optional.empty());
    return new PartReading(
        part,
        literature.verdict(),
        ofModel,
        whole,
        literature.evidence(),
        answers,
        Reasons.of(part, literature, ofModel, answers));
  }
}
