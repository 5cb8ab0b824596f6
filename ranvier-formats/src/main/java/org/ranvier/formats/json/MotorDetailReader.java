package org.ranvier.formats.json;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ranvier.formats.vocabulary.Measure;
import org.ranvier.record.Checks;
import org.ranvier.record.FWaves;
import org.ranvier.record.MotorLimits;

/// Reads what else stands in a motor study: F waves, technical checks, limits of normal.
final class MotorDetailReader {

  private MotorDetailReader() {}

  static FWaves fWaves(Cursor in) {
    OptionalInt stimuli = OptionalInt.empty();
    OptionalInt responses = OptionalInt.empty();
    OptionalDouble latency = OptionalDouble.empty();
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "stimuli" -> stimuli = in.whole(Measure.F_STIMULI);
        case "responses" -> responses = in.whole(Measure.F_RESPONSES);
        case "minimumLatencyMilliseconds" -> latency = in.number(Measure.F_LATENCY);
        default ->
            throw in.unknownKey(
                "The F waves", "stimuli", "responses", "minimumLatencyMilliseconds");
      }
    }
    try {
      return new FWaves(stimuli, responses, latency);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  static Checks checks(Cursor in) {
    Optional<Boolean> martinGruber = Optional.empty();
    Optional<Boolean> coStimulation = Optional.empty();
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "martinGruberExcluded" -> martinGruber = in.truth();
        case "coStimulationExcluded" -> coStimulation = in.truth();
        default ->
            throw in.unknownKey(
                "A motor study's checks", "martinGruberExcluded", "coStimulationExcluded");
      }
    }
    return new Checks(martinGruber, coStimulation);
  }

  static MotorLimits limits(Cursor in) {
    OptionalDouble amplitude = OptionalDouble.empty();
    OptionalDouble latency = OptionalDouble.empty();
    OptionalDouble velocity = OptionalDouble.empty();
    OptionalDouble fLatency = OptionalDouble.empty();
    Optional<String> source = Optional.empty();
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "amplitudeLowerMillivolts" -> amplitude = in.number(Measure.AMPLITUDE_LOWER);
        case "latencyUpperMilliseconds" -> latency = in.number(Measure.LATENCY_UPPER);
        case "velocityLowerMetresPerSecond" -> velocity = in.number(Measure.VELOCITY_LOWER);
        case "fLatencyUpperMilliseconds" -> fLatency = in.number(Measure.F_LATENCY_UPPER);
        case "source" -> source = in.text();
        default ->
            throw in.unknownKey(
                "A motor study's limits",
                "amplitudeLowerMillivolts",
                "latencyUpperMilliseconds",
                "velocityLowerMetresPerSecond",
                "fLatencyUpperMilliseconds",
                "source");
      }
    }
    return new MotorLimits(amplitude, latency, velocity, fLatency, source);
  }
}
