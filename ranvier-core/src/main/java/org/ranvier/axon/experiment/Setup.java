package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Lesion;
import org.ranvier.result.Result.Fact;

/// What a question was asked of, fact by fact.
final class Setup {

  private Setup() {}

  static List<Fact> of(Axon axon, Accuracy accuracy) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("model", axon.model().title()));
    facts.add(new Fact("fibre diameter", Words.number(axon.fibreMicrometres()) + " µm"));
    facts.add(
        new Fact(
            "length", axon.nodes() + " nodes, " + Words.number(axon.lengthMillimetres()) + " mm"));
    facts.add(new Fact("temperature", Words.number(axon.celsius()) + " °C"));
    if (axon.lesions().isEmpty()) {
      facts.add(new Fact("lesions", "none"));
    }
    for (Lesion lesion : axon.lesions()) {
      facts.add(new Fact("lesion", Words.lesion(lesion) + " (" + lesion.kind().meaning() + ")"));
    }
    axon.pump()
        .ifPresent(pump ->
            facts.add(
                new Fact(
                    "pump",
                    "%s mA/cm² at rest, at most %s at 37 °C, Q10 %s"
                        .formatted(
                            Words.number(pump.restMilliamperes()),
                            Words.number(pump.largestMilliamperes()),
                            Words.number(pump.q10())))));
    facts.add(
        new Fact(
            "accuracy",
            accuracy.id() + ", steps of " + Words.number(accuracy.stepMilliseconds()) + " ms"));
    return facts;
  }

  /// How much longer than at 37 °C things may take: a factor of 2.2 for 10 °C, by which the
  /// published models slow the opening of sodium channels.
  static double slowness(Axon axon) {
    return Math.pow(2.2, Math.max(0, 37 - axon.celsius()) / 10);
  }
}
