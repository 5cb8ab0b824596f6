package org.ranvier.criteria.block;

import java.util.ArrayList;
import java.util.List;

/// What should still be confirmed before a block stands: technical gates that the record does not
/// mention.
final class Provisional {

  private Provisional() {}

  static List<String> of(Segment segment) {
    List<String> open = new ArrayList<>();
    BlockJudge.Gate gate = BlockJudge.Gate.of(segment);
    if (segment.proximal().supramaximal().isEmpty()) {
      open.add("confirm supramaximal stimulation at the " + segment.to().id());
    }
    if (gate.martinGruber() && segment.study().checks().martinGruberExcluded().isEmpty()) {
      open.add("exclude a Martin-Gruber crossover (stimulate the median nerve at the elbow)");
    }
    if (gate.coStimulation() && segment.study().checks().coStimulationExcluded().isEmpty()) {
      open.add("exclude co-stimulation of the neighbouring nerve (collision)");
    }
    if (segment.study().skinCelsius().isEmpty()) {
      open.add("record the skin temperature");
    }
    return open;
  }
}
