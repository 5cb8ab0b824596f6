package org.ranvier.criteria.block;

import java.util.OptionalDouble;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.Outcome;
import org.ranvier.reference.Term;

/// What is measured on a motor response.
public enum Measure implements Term {
  AMPLITUDE("mV"),
  AREA("mV·ms"),
  DURATION("ms"),
  LATENCY("ms");

  private final String unit;

  Measure(String unit) {
    this.unit = unit;
  }

  /// @return the unit of its values
  public String unit() {
    return unit;
  }

  /// @return the value of a response, empty if there was none or it was not recorded
  public OptionalDouble of(MotorResponse response) {
    if (!(response.outcome() instanceof Outcome.Recorded recorded)) {
      return OptionalDouble.empty();
    }
    return switch (this) {
      case AMPLITUDE -> recorded.amplitudeMillivolts();
      case AREA -> recorded.areaMillivoltMilliseconds();
      case DURATION -> recorded.durationMilliseconds();
      case LATENCY -> recorded.latencyMilliseconds();
    };
  }
}
