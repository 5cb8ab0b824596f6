package org.ranvier.criteria.fact;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;
import org.ranvier.criteria.block.Measure;
import org.ranvier.criteria.block.Segment;
import org.ranvier.criteria.limits.NormalLimit;
import org.ranvier.criteria.limits.ReferenceLimits;
import org.ranvier.criteria.limits.SkinTarget;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.record.FWaves;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;

/// The limits of the guideline's motor items, applied to one study or segment.
final class MotorCriteria {

  private static final double SLACK = 1e-9;

  private static final class Shipped {
    static final MotorCriteria CRITERIA =
        new MotorCriteria(ReferenceFile.resource(MotorCriteria.class, "ean-pns-2021-motor.yaml"));
  }

  private final String blockRule;
  private final SkinTarget skinTarget;
  private final Set<Nerve> nerves = EnumSet.noneOf(Nerve.class);
  private final double latencyFactor;
  private final double velocityFactor;
  private final double fFactor;
  private final double lowAmplitudeFactor;
  private final double fFactorAtLowAmplitude;
  private final double fAbsentStimuli;
  private final double fAbsentAmplitudeFactor;
  private final double dispersionPercent;
  private final double dispersionTibialPercent;
  private final TreeMap<Double, Map<Nerve, Double>> durations = new TreeMap<>();

  static MotorCriteria shipped() {
    return Shipped.CRITERIA;
  }

  MotorCriteria(Entry file) {
    blockRule = file.get("block-rule").text();
    skinTarget = SkinTarget.of(file.get("skin-celsius-at-least"));
    nerves.addAll(file.terms("nerves", Nerve.class));
    Entry items = file.get("items");
    latencyFactor = factor(items, "distal-latency", "at-least-percent-of-upper-limit");
    velocityFactor = factor(items, "velocity", "at-most-percent-of-lower-limit");
    fFactor = factor(items, "f-latency", "at-least-percent-of-upper-limit");
    Entry low = items.get("f-latency").get("low-distal-amplitude");
    lowAmplitudeFactor = low.get("below-percent-of-lower-limit").number() / 100;
    fFactorAtLowAmplitude = low.get("at-least-percent-of-upper-limit").number() / 100;
    fAbsentStimuli = items.get("f-absent").get("stimuli-at-least").number();
    fAbsentAmplitudeFactor =
        factor(items, "f-absent", "distal-amplitude-at-least-percent-of-lower-limit");
    dispersionPercent = items.get("dispersion").get("more-than-percent").number();
    dispersionTibialPercent = items.get("dispersion").get("tibial-at-least-percent").number();
    items
        .get("distal-duration")
        .fields()
        .forEach((hertz, row) -> durations.put(Double.valueOf(hertz), byNerve(row)));
  }

  String blockRule() {
    return blockRule;
  }

  Set<Nerve> nerves() {
    return nerves;
  }

  Truth distalLatency(MotorStudy study, ReferenceLimits limits) {
    MotorResponse distal = study.responses().getFirst();
    if (!isDistal(distal)) {
      return Truth.UNKNOWN;
    }
    OptionalDouble latency = Measure.LATENCY.of(distal);
    NormalLimit upper = limits.latencyUpper(study, distal.distanceMillimetres());
    return warm(study, atLeast(latency, upper.times(latencyFactor)));
  }

  Truth velocity(Segment segment, ReferenceLimits limits) {
    OptionalDouble velocity = segment.velocityMetresPerSecond();
    NormalLimit lower = limits.velocityLower(segment.study(), segment.kind());
    if (velocity.isEmpty() || velocity.getAsDouble() < Segment.SLOWEST_METRES_PER_SECOND) {
      return Truth.UNKNOWN;
    }
    boolean belowLowest = velocity.getAsDouble() <= lower.low() * velocityFactor + SLACK;
    boolean belowHighest = velocity.getAsDouble() <= lower.high() * velocityFactor + SLACK;
    return warm(
        segment.study(), belowLowest ? Truth.TRUE : belowHighest ? Truth.UNKNOWN : Truth.FALSE);
  }

  boolean hasVelocityLimit(Segment segment, ReferenceLimits limits) {
    return Double.isFinite(limits.velocityLower(segment.study(), segment.kind()).high());
  }

  Truth fLatency(MotorStudy study, ReferenceLimits limits) {
    OptionalDouble latency =
        study.fWaves().map(FWaves::minimumLatencyMilliseconds).orElse(OptionalDouble.empty());
    NormalLimit upper = limits.fLatencyUpper(study);
    OptionalDouble amplitude = Measure.AMPLITUDE.of(study.responses().getFirst());
    NormalLimit lowAmplitude = limits.amplitudeLower(study).times(lowAmplitudeFactor);
    Truth byLower = atLeast(latency, upper.times(fFactor));
    Truth byHigher = atLeast(latency, upper.times(fFactorAtLowAmplitude));
    Truth low = amplitude.isEmpty() ? Truth.UNKNOWN : atLeast(amplitude, lowAmplitude).not();
    Truth truth =
        switch (low) {
          case TRUE -> byHigher;
          case FALSE -> byLower;
          case UNKNOWN -> byLower == byHigher ? byLower : Truth.UNKNOWN;
        };
    return warm(study, truth);
  }

  Truth fAbsent(MotorStudy study, ReferenceLimits limits) {
    FWaves waves = study.fWaves().orElse(null);
    if (waves == null) {
      return Truth.UNKNOWN;
    }
    if (waves.responses().orElse(0) > 0 || waves.minimumLatencyMilliseconds().isPresent()) {
      return Truth.FALSE;
    }
    if (waves.responses().isEmpty() || waves.stimuli().orElse(0) < fAbsentStimuli) {
      return Truth.UNKNOWN;
    }
    OptionalDouble amplitude = Measure.AMPLITUDE.of(study.responses().getFirst());
    return atLeast(amplitude, limits.amplitudeLower(study).times(fAbsentAmplitudeFactor));
  }

  Truth dispersion(Segment segment) {
    OptionalDouble change = segment.durationChangePercent();
    if (change.isEmpty()) {
      return segment.isCompleteFall() ? Truth.FALSE : Truth.UNKNOWN;
    }
    boolean dispersed =
        segment.nerve() == Nerve.TIBIAL
            ? change.getAsDouble() >= dispersionTibialPercent - SLACK
            : change.getAsDouble() > dispersionPercent + SLACK;
    return warm(segment.study(), Truth.of(dispersed));
  }

  Truth distalDuration(MotorStudy study) {
    if (!isDistal(study.responses().getFirst())
        || !(study.responses().getFirst().outcome() instanceof Outcome.Recorded distal)) {
      return Truth.UNKNOWN;
    }
    OptionalDouble duration =
        distal.totalDurationMilliseconds().isPresent()
            ? distal.totalDurationMilliseconds()
            : distal.durationMilliseconds();
    if (duration.isEmpty() || !nerves.contains(study.nerve())) {
      return Truth.UNKNOWN;
    }
    boolean longerThanAll = true;
    boolean longerThanAny = false;
    for (Map.Entry<Double, Map<Nerve, Double>> row : durations.entrySet()) {
      boolean rowApplies =
          study.lowCutHertz().isEmpty()
              || row.getKey().equals(nearestFilter(study.lowCutHertz().getAsDouble()));
      if (rowApplies) {
        boolean longer =
            duration.getAsDouble() > row.getValue().getOrDefault(study.nerve(), Double.NaN) + SLACK;
        longerThanAll &= longer;
        longerThanAny |= longer;
      }
    }
    return warm(study, longerThanAll ? Truth.TRUE : longerThanAny ? Truth.UNKNOWN : Truth.FALSE);
  }

  /// True at wrist and ankle, for which distal limits hold.
  private static boolean isDistal(MotorResponse response) {
    return response.site() == Site.WRIST || response.site() == Site.ANKLE;
  }

  private double nearestFilter(double hertz) {
    double nearest = durations.firstKey();
    for (double row : durations.keySet()) {
      if (Math.abs(row - hertz) < Math.abs(nearest - hertz)) {
        nearest = row;
      }
    }
    return nearest;
  }

  /// A limb known to be cold slows: what looks slow there proves nothing.
  private Truth warm(MotorStudy study, Truth slowed) {
    boolean cold =
        study.skinCelsius().orElse(Double.MAX_VALUE) < skinTarget.celsius(study.nerve().limb());
    return cold && slowed == Truth.TRUE ? Truth.UNKNOWN : slowed;
  }

  private static Truth atLeast(OptionalDouble value, NormalLimit limit) {
    if (value.isEmpty()) {
      return Truth.UNKNOWN;
    }
    return value.getAsDouble() >= limit.high() - SLACK
        ? Truth.TRUE
        : value.getAsDouble() >= limit.low() - SLACK ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static double factor(Entry items, String item, String field) {
    return items.get(item).get(field).number() / 100;
  }

  private static Map<Nerve, Double> byNerve(Entry row) {
    Map<Nerve, Double> limits = new EnumMap<>(Nerve.class);
    row.fields()
        .forEach((nerve, limit) ->
            limits.put(
                Term.find(Nerve.class, nerve).orElseThrow(() -> limit.mistake("is not a nerve")),
                limit.number()));
    return limits;
  }
}
