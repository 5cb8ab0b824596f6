package org.ranvier.claims;

import java.util.List;
import java.util.Optional;
import org.ranvier.quantity.Source;
import org.ranvier.result.Result;
import org.ranvier.result.Rows;
import org.ranvier.result.Table;

/// Claims with their verdicts as data: one table of claims, one of parts, one of the literature,
/// one of the model's figures.
public final class ClaimsResult {

  private static final int DIGITS = 3;

  private ClaimsResult() {}

  /// @param title of the whole
  /// @param counts how many claims have which verdict, in words
  /// @param notes how verdicts come about
  public static Result of(ClaimsReview review, String title, String counts, List<String> notes) {
    ModelFigures figures = review.figures();
    List<Result.Fact> setup =
        List.of(
            new Result.Fact("figures of the model made by", "ranvier " + figures.program()),
            new Result.Fact("out of date", String.join(", ", review.stale())));
    return new Result(
        title,
        "Does it hold against the literature and the model?",
        setup,
        List.of(counts),
        List.of(claims(review), parts(review), literature(review), model(review)),
        List.of(),
        notes);
  }

  private static Table claims(ClaimsReview review) {
    Rows rows =
        new Rows("claims", "Claims")
            .column("claim", "claim", 0)
            .column("text", "text", 0)
            .column("pages", "pages", 0)
            .column("verdict", "verdict", 0);
    for (ClaimReading reading : review.readings()) {
      Claim claim = reading.claim();
      rows.add(claim.id(), claim.text(), String.join(" ", claim.pages()), reading.verdict().id());
    }
    return rows.table();
  }

  private static Table parts(ClaimsReview review) {
    Rows rows =
        new Rows("parts", "Parts of claims")
            .column("claim", "claim", 0)
            .column("part", "part", 0)
            .column("kind", "kind", 0)
            .column("from", "right from", DIGITS)
            .column("to", "right to", DIGITS)
            .column("unit", "unit", 0)
            .column("literatureVerdict", "against the literature", 0)
            .column("modelVerdict", "against the model", 0)
            .column("verdict", "verdict", 0)
            .column("reason", "reason", 0);
    for (ClaimReading reading : review.readings()) {
      for (PartReading part : reading.parts()) {
        Optional<Scope> scope = part.part().scope();
        rows.add(
            reading.claim().id(),
            part.part().text(),
            part.part().kind().id(),
            scope.map(Scope::from).orElse(Double.NaN),
            scope.map(Scope::to).orElse(Double.NaN),
            scope.map(Scope::unit).orElse(""),
            part.literature().map(Verdict::id).orElse("none"),
            part.model().map(Verdict::id).orElse("none"),
            part.whole().id(),
            part.reason());
      }
    }
    return rows.table();
  }

  private static Table literature(ClaimsReview review) {
    Rows rows =
        new Rows("literature", "Literature")
            .column("claim", "claim", 0)
            .column("part", "part", 0)
            .column("what", "what", 0)
            .column("value", "value", DIGITS)
            .column("low", "low", DIGITS)
            .column("high", "high", DIGITS)
            .column("unit", "unit", 0)
            .column("bearing", "bearing", 0)
            .column("counts", "has a say", 0)
            .column("source", "source", 0)
            .column("verified", "verified", 0);
    for (ClaimReading reading : review.readings()) {
      for (PartReading part : reading.parts()) {
        for (PartReading.Weighed each : part.evidence()) {
          addEvidence(rows, reading.claim().id(), part.part(), each);
        }
      }
    }
    return rows.table();
  }

  private static void addEvidence(Rows rows, String claim, Part part, PartReading.Weighed each) {
    Evidence evidence = each.evidence();
    Source source = evidence.source();
    double value = Double.NaN;
    double low = Double.NaN;
    double high = Double.NaN;
    String unit = "";
    String what = evidence.what();
    if (evidence instanceof Evidence.Figure figure) {
      value = figure.magnitude().value().orElse(Double.NaN);
      low = figure.magnitude().low();
      high = figure.magnitude().high();
      unit = figure.scope().or(part::scope).map(Scope::unit).orElse("");
    } else if (evidence instanceof Evidence.Comparison comparison) {
      value = comparison.more().middle() - comparison.less().middle();
      unit = comparison.unit();
      what += ", difference";
    }
    rows.add(
        claim,
        part.text(),
        what,
        value,
        low,
        high,
        unit,
        each.bearing().id(),
        yesOrNo(each.counts()),
        source.citation(),
        yesOrNo(source.verified()));
  }

  private static Table model(ClaimsReview review) {
    Rows rows =
        new Rows("model", "Figures of the model")
            .column("claim", "claim", 0)
            .column("part", "part", 0)
            .column("what", "what", 0)
            .column("protocol", "protocol", 0)
            .column("endpoint", "endpoint", 0)
            .column("value", "value", DIGITS)
            .column("low", "low", DIGITS)
            .column("high", "high", DIGITS)
            .column("unit", "unit", 0)
            .column("patients", "patients", 0)
            .column("bearing", "bearing", 0)
            .column("origin", "origin", 0)
            .column("stale", "out of date", 0);
    for (ClaimReading reading : review.readings()) {
      for (PartReading part : reading.parts()) {
        for (PartReading.Answer answer : part.answers()) {
          addAnswer(rows, reading.claim().id(), part.part(), answer);
        }
      }
    }
    return rows.table();
  }

  private static void addAnswer(Rows rows, String claim, Part part, PartReading.Answer answer) {
    List<ModelCheck.Endpoint> endpoints =
        switch (answer.check()) {
          case ModelCheck.Single single -> List.of(single.endpoint());
          case ModelCheck.Pair pair -> List.of(pair.more(), pair.less());
        };
    for (int i = 0; i < answer.figures().size(); i++) {
      ModelFigures.Figure figure = answer.figures().get(i);
      rows.add(
          claim,
          part.text(),
          answer.check().what(),
          endpoints.get(i).protocol(),
          endpoints.get(i).id(),
          figure.magnitude().middle(),
          figure.magnitude().low(),
          figure.magnitude().high(),
          figure.unit(),
          figure.patients(),
          answer.bearing().map(Bearing::id).orElse("none"),
          part.origin().id(),
          yesOrNo(answer.stale()));
    }
  }

  private static String yesOrNo(boolean truth) {
    return truth ? "yes" : "no";
  }
}
