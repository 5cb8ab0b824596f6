package org.ranvier.report.words;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.claims.ClaimsReview;
import org.ranvier.claims.ModelFigures;
import org.ranvier.claims.Origin;
import org.ranvier.claims.PartReading;
import org.ranvier.claims.Verdict;

/// What is said of all claims together.
public final class ClaimsSummary {

  private ClaimsSummary() {}

  public static String title() {
    return "What lay pages say about multifocal motor neuropathy";
  }

  /// @return such as `40 claims: 12 agree, 3 disagree, …`
  public static String counts(ClaimsReview review) {
    return "%d %s: %d %s, %d %s, %d incomplete, %d not modelled."
        .formatted(
            review.readings().size(),
            review.readings().size() == 1 ? "claim" : "claims",
            review.count(Verdict.AGREES),
            review.count(Verdict.AGREES) == 1 ? "agrees" : "agree",
            review.count(Verdict.DISAGREES),
            review.count(Verdict.DISAGREES) == 1 ? "disagrees" : "disagree",
            review.count(Verdict.INCOMPLETE),
            review.count(Verdict.NOT_MODELLED));
  }

  /// @return how verdicts come about, and what is out of date
  public static List<String> notes(ClaimsReview review) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Verdicts are computed. The literature decides; a model that says otherwise makes a claim"
            + " incomplete. Not modelled: neither literature nor the model bears on it.");
    notes.add(
        "Put in: the model was given this figure, so that its agreement says nothing and has no"
            + " say. Brackets: lowest and highest figure of the literature, 95 % interval of the"
            + " model.");
    notes.add(review.claims().pagesNote());
    if (!review.stale().isEmpty()) {
      notes.add(
          "Figures of %s are older than the protocol or the model and have no say; \"ranvier claims"
                  .formatted(String.join(", ", review.stale()))
              + " --remake FILE\" makes them anew.");
    }
    return notes;
  }

  /// @return where a figure of the model comes from
  public static String origin(Origin origin, PartReading.Answer answer) {
    String how =
        switch (origin) {
          case PUT_IN -> "put in: the model was given this";
          case CALIBRATED -> "calibrated: parameters were chosen by such figures";
          case FOLLOWS -> "follows from the model";
        };
    String from =
        String.join(
            " and ",
            answer.figures().stream()
                .map(ModelFigures.Figure::patients)
                .distinct()
                .map(count -> count + " patients")
                .toList());
    String endpoint = "endpoint " + ClaimWords.endpoints(answer.check());
    return from.isEmpty() ? endpoint + "; " + how : endpoint + "; " + from + "; " + how;
  }
}
