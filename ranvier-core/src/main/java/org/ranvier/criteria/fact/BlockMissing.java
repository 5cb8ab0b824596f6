package org.ranvier.criteria.fact;

import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.SidedNerve;
import org.ranvier.anatomy.Stretch;
import org.ranvier.criteria.block.Segment;
import org.ranvier.criteria.block.SegmentJudgement;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.criteria.reading.Verdict;

/// What is missing to judge a segment, in the words of somebody who would do it.
final class BlockMissing {

  private BlockMissing() {}

  static Optional<String> of(
      SegmentJudgement judgement, Findings findings, Blocks.Sensory sensory) {
    Segment segment = judgement.segment();
    if (judgement.high() == Verdict.NONE) {
      return Optional.empty();
    }
    String where = segment.place();
    if (judgement.isBlock() && sensory != Blocks.Sensory.NOT_ASKED) {
      Truth beside =
          findings
              .sensory()
              .across(segment.nerve(), segment.side(), new Stretch(segment.from(), segment.to()))
              .strict();
      if (beside == Truth.UNKNOWN) {
        return Optional.of("Test sensory conduction across the blocked segment: " + where);
      }
    }
    return Optional.ofNullable(
        switch (judgement.doubt()) {
          case NO_DOUBT, RULE_DOES_NOT_COVER -> null;
          case DISTAL_RESPONSE_ABSENT, DISTAL_RESPONSE_TOO_SMALL ->
              "Record from a more proximal muscle; the distal response is too small: " + where;
          case DISTAL_SIZE_NOT_KNOWN ->
              "Record the recording muscle or the laboratory's lower limit of amplitude: " + where;
          case VALUES_MISSING -> "Measure area and duration of the responses: " + where;
          case PROXIMAL_LARGER ->
              "Repeat with supramaximal distal stimulation, the proximal response is larger: "
                  + where;
          case STIMULUS_NOT_SUPRAMAXIMAL, SUPRAMAXIMAL_NOT_DOCUMENTED ->
              "Confirm supramaximal stimulation: " + where;
          case CROSSOVER_OR_CO_STIMULATION ->
              "Exclude Martin-Gruber crossover and co-stimulation by collision: " + where;
          case COLD_LIMB -> "Warm the limb and repeat: " + where;
          case SEGMENT_TOO_WIDE -> "Stimulate at the sites in between: " + where;
        });
  }

  static String stimulate(SidedNerve nerve, List<Stretch> open) {
    return "Stimulate the "
        + nerve.text()
        + " nerve: "
        + String.join(", ", open.stream().map(Stretch::text).toList());
  }
}
