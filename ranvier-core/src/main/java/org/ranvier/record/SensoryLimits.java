package org.ranvier.record;

import java.util.Optional;
import java.util.OptionalDouble;

/// The laboratory's own limits of normal for one sensory study.
public record SensoryLimits(
    OptionalDouble amplitudeLowerMicrovolts,
    OptionalDouble latencyUpperMilliseconds,
    OptionalDouble velocityLowerMetresPerSecond,
    Optional<String> source) {

  /// The report gives no limits.
  public static final SensoryLimits UNKNOWN =
      new SensoryLimits(
          OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());

  public SensoryLimits {
    Plausible.within("Lower limit of sensory amplitude", "µV", amplitudeLowerMicrovolts, 0, 200);
    Plausible.within("Upper limit of sensory latency", "ms", latencyUpperMilliseconds, 0.5, 20);
    Plausible.within("Lower limit of velocity", "m/s", velocityLowerMetresPerSecond, 5, 90);
  }
}
