package org.ranvier.criteria.block;

/// Says in words why a verdict is not simply what the numbers give.
final class DoubtText {

  private DoubtText() {}

  static String of(SegmentJudgement judgement) {
    return switch (judgement.doubt()) {
      case NO_DOUBT -> "";
      case DISTAL_RESPONSE_ABSENT ->
          "no distal response, so a block can be neither shown nor excluded";
      case DISTAL_RESPONSE_TOO_SMALL -> "distal response too small to show or exclude a block";
      case DISTAL_SIZE_NOT_KNOWN -> "whether the distal response is large enough is not known";
      case VALUES_MISSING -> "a missing value decides";
      case PROXIMAL_LARGER ->
          "the proximal response is more than 10 % larger than the distal, which is not physiological";
      case STIMULUS_NOT_SUPRAMAXIMAL -> "a stimulus was not supramaximal";
      case SUPRAMAXIMAL_NOT_DOCUMENTED ->
          "supramaximal stimulation at the proximal site is not documented";
      case CROSSOVER_OR_CO_STIMULATION ->
          "a crossover or co-stimulation that would explain the fall was not excluded";
      case COLD_LIMB -> "no block in a limb known to be cold, which can hide one";
      case SEGMENT_TOO_WIDE ->
          "the sites lie too far apart for the rule: no site in between was stimulated";
      case RULE_DOES_NOT_COVER -> "the rule does not cover this nerve or segment";
    };
  }
}
