package org.ranvier.formats.json;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.anatomy.Stretch;
import org.ranvier.formats.vocabulary.Measure;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.record.Judgement;
import org.ranvier.record.SensoryLimits;
import org.ranvier.record.SensoryOutcome;
import org.ranvier.record.SensoryStudy;

/// Reads one sensory study.
final class SensoryStudyReader {

  private static final Vocabulary<SensoryOutcome> OUTCOMES =
      new Vocabulary<>("outcome", SensoryOutcome.values());

  private final Cursor in;
  private final When when = new When();
  private @Nullable Nerve nerve;
  private @Nullable Side side;
  private Optional<Site> site = Optional.empty();
  private Optional<SensoryOutcome> outcome = Optional.empty();
  private OptionalDouble amplitude = OptionalDouble.empty();
  private OptionalDouble latency = OptionalDouble.empty();
  private OptionalDouble velocity = OptionalDouble.empty();
  private Optional<Stretch> acrossSegment = Optional.empty();
  private Optional<Judgement> judged = Optional.empty();
  private SensoryLimits limits = SensoryLimits.UNKNOWN;

  SensoryStudyReader(Cursor in) {
    this.in = in;
  }

  SensoryStudy read() {
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "day" -> when.day(in);
        case "date" -> when.date(in);
        case "nerve" -> nerve = in.word(SharedWords.NERVES);
        case "side" -> side = in.word(SharedWords.SIDES);
        case "site" -> site = in.oneOf(SharedWords.SITES);
        case "outcome" -> outcome = in.oneOf(OUTCOMES);
        case "amplitudeMicrovolts" -> amplitude = in.number(Measure.SENSORY_AMPLITUDE);
        case "latencyMilliseconds" -> latency = in.number(Measure.SENSORY_LATENCY);
        case "velocityMetresPerSecond" -> velocity = in.number(Measure.SENSORY_VELOCITY);
        case "acrossSegment" -> acrossSegment = Optional.of(stretch());
        case "judged" -> judged = in.oneOf(JudgedWords.JUDGEMENTS);
        case "limits" -> limits = limits();
        default ->
            throw in.unknownKey(
                "A sensory study",
                "day",
                "date",
                "nerve",
                "side",
                "site",
                "outcome",
                "amplitudeMicrovolts",
                "latencyMilliseconds",
                "velocityMetresPerSecond",
                "acrossSegment",
                "judged",
                "limits");
      }
    }
    return study();
  }

  private SensoryStudy study() {
    if (nerve == null) {
      throw in.missing("A sensory study", "nerve");
    }
    if (side == null) {
      throw in.missing("A sensory study", "side");
    }
    try {
      return new SensoryStudy(
          when.moment(),
          nerve,
          side,
          site,
          outcome,
          amplitude,
          latency,
          velocity,
          acrossSegment,
          judged,
          limits);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  private Stretch stretch() {
    @Nullable Site from = null;
    @Nullable Site to = null;
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "from" -> from = in.word(SharedWords.SITES);
        case "to" -> to = in.word(SharedWords.SITES);
        default -> throw in.unknownKey("A segment", "from", "to");
      }
    }
    if (from == null || to == null) {
      throw in.missing("A segment", from == null ? "from" : "to");
    }
    try {
      return new Stretch(from, to);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  private SensoryLimits limits() {
    OptionalDouble lowestAmplitude = OptionalDouble.empty();
    OptionalDouble longestLatency = OptionalDouble.empty();
    OptionalDouble lowestVelocity = OptionalDouble.empty();
    Optional<String> source = Optional.empty();
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "amplitudeLowerMicrovolts" ->
            lowestAmplitude = in.number(Measure.SENSORY_AMPLITUDE_LOWER);
        case "latencyUpperMilliseconds" ->
            longestLatency = in.number(Measure.SENSORY_LATENCY_UPPER);
        case "velocityLowerMetresPerSecond" -> lowestVelocity = in.number(Measure.VELOCITY_LOWER);
        case "source" -> source = in.text();
        default ->
            throw in.unknownKey(
                "A sensory study's limits",
                "amplitudeLowerMicrovolts",
                "latencyUpperMilliseconds",
                "velocityLowerMetresPerSecond",
                "source");
      }
    }
    return new SensoryLimits(lowestAmplitude, longestLatency, lowestVelocity, source);
  }
}
