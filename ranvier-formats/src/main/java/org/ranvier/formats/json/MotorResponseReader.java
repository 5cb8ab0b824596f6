package org.ranvier.formats.json;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.vocabulary.Measure;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.Outcome;
import org.ranvier.record.Trace;
import org.ranvier.reference.Term;

/// Reads what stimulation of a motor nerve at one site gave.
final class MotorResponseReader {

  private static final Vocabulary<Seen> OUTCOMES = new Vocabulary<>("outcome", Seen.values());

  private enum Seen implements Term {
    RECORDED,
    ABSENT,
    NOT_TESTED
  }

  private final Cursor in;
  private @Nullable Site site;
  private @Nullable Seen outcome;
  private OptionalDouble latency = OptionalDouble.empty();
  private OptionalDouble amplitude = OptionalDouble.empty();
  private OptionalDouble area = OptionalDouble.empty();
  private OptionalDouble duration = OptionalDouble.empty();
  private OptionalDouble totalDuration = OptionalDouble.empty();
  private OptionalDouble distance = OptionalDouble.empty();
  private OptionalDouble velocity = OptionalDouble.empty();
  private Optional<Boolean> supramaximal = Optional.empty();
  private Optional<Trace> trace = Optional.empty();

  MotorResponseReader(Cursor in) {
    this.in = in;
  }

  MotorResponse read() {
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "site" -> site = in.word(SharedWords.SITES);
        case "outcome" -> outcome = in.word(OUTCOMES);
        case "latencyMilliseconds" -> latency = in.number(Measure.LATENCY);
        case "amplitudeMillivolts" -> amplitude = in.number(Measure.AMPLITUDE);
        case "areaMillivoltMilliseconds" -> area = in.number(Measure.AREA);
        case "durationMilliseconds" -> duration = in.number(Measure.DURATION);
        case "totalDurationMilliseconds" -> totalDuration = in.number(Measure.TOTAL_DURATION);
        case "distanceMillimetres" -> distance = in.number(Measure.DISTANCE);
        case "velocityMetresPerSecond" -> velocity = in.number(Measure.VELOCITY);
        case "supramaximal" -> supramaximal = in.truth();
        case "trace" -> trace = Optional.of(TraceReader.trace(in));
        default ->
            throw in.unknownKey(
                "A response",
                "site",
                "outcome",
                "latencyMilliseconds",
                "amplitudeMillivolts",
                "areaMillivoltMilliseconds",
                "durationMilliseconds",
                "totalDurationMilliseconds",
                "distanceMillimetres",
                "velocityMetresPerSecond",
                "supramaximal",
                "trace");
      }
    }
    if (site == null) {
      throw in.missing("A response", "site");
    }
    return new MotorResponse(site, outcome(site), distance, velocity, supramaximal);
  }

  private Outcome outcome(Site at) {
    boolean measured =
        latency.isPresent()
            || amplitude.isPresent()
            || area.isPresent()
            || duration.isPresent()
            || totalDuration.isPresent()
            || velocity.isPresent()
            || trace.isPresent();
    if (outcome == null && !measured) {
      throw in.mistake(
          "A response must have values or an outcome, but the one at the "
              + at.id()
              + " has neither",
          "add \"outcome\": \"absent\" if nothing was seen, or \"not-tested\"");
    }
    if (measured && (outcome == Seen.ABSENT || outcome == Seen.NOT_TESTED)) {
      throw in.mistake(
          "A response that is " + outcome.id() + " must not have values, but has some",
          "remove the values or change the outcome to \"recorded\"");
    }
    if (outcome == Seen.ABSENT) {
      return new Outcome.Absent();
    }
    if (outcome == Seen.NOT_TESTED) {
      return new Outcome.NotTested();
    }
    try {
      return new Outcome.Recorded(latency, amplitude, area, duration, totalDuration, trace);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }
}
