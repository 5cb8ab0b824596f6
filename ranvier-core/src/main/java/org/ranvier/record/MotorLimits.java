package org.ranvier.record;

import java.util.Optional;
import java.util.OptionalDouble;

/// The laboratory's own limits of normal for one motor study.
public record MotorLimits(
    OptionalDouble amplitudeLowerMillivolts,
    OptionalDouble latencyUpperMilliseconds,
    OptionalDouble velocityLowerMetresPerSecond,
    OptionalDouble fLatencyUpperMilliseconds,
    Optional<String> source) {

  /// The report gives no limits.
  public static final MotorLimits UNKNOWN =
      new MotorLimits(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Optional.empty());

  public MotorLimits {
    Plausible.within("Lower limit of amplitude", "mV", amplitudeLowerMillivolts, 0, 40);
    Plausible.within("Upper limit of latency", "ms", latencyUpperMilliseconds, 0.5, 50);
    Plausible.within("Lower limit of velocity", "m/s", velocityLowerMetresPerSecond, 5, 90);
    Plausible.within("Upper limit of F latency", "ms", fLatencyUpperMilliseconds, 10, 120);
  }
}
