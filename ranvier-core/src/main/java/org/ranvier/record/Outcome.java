package org.ranvier.record;

import java.util.Optional;
import java.util.OptionalDouble;

/// What stimulation at one site gave.
public sealed interface Outcome {

  /// A motor response was seen. Any of its measures may be missing from the report.
  ///
  /// @param latencyMilliseconds onset latency
  /// @param amplitudeMillivolts amplitude in the study's convention
  /// @param areaMillivoltMilliseconds area under the negative peak
  /// @param durationMilliseconds duration of the negative peak, onset to first baseline crossing
  /// @param totalDurationMilliseconds onset to the return to baseline of the last negative peak
  record Recorded(
      OptionalDouble latencyMilliseconds,
      OptionalDouble amplitudeMillivolts,
      OptionalDouble areaMillivoltMilliseconds,
      OptionalDouble durationMilliseconds,
      OptionalDouble totalDurationMilliseconds,
      Optional<Trace> trace)
      implements Outcome {

    public Recorded {
      Plausible.within("Motor latency", "ms", latencyMilliseconds, 0.1, 100);
      Plausible.within("Motor amplitude", "mV", amplitudeMillivolts, 0, 40);
      Plausible.within("Motor area", "mV·ms", areaMillivoltMilliseconds, 0, 400);
      Plausible.within("Duration", "ms", durationMilliseconds, 0.1, 100);
      Plausible.within("Total duration", "ms", totalDurationMilliseconds, 0.1, 150);
      if (durationMilliseconds.isPresent()
          && totalDurationMilliseconds.isPresent()
          && totalDurationMilliseconds.getAsDouble() < durationMilliseconds.getAsDouble()) {
        throw new IllegalArgumentException(
            "Total duration must not be shorter than the negative peak's %s ms, but is %s ms"
                .formatted(
                    Plausible.plain(durationMilliseconds.getAsDouble()),
                    Plausible.plain(totalDurationMilliseconds.getAsDouble())));
      }
    }
  }

  /// Stimulated, and nothing was seen: a finding.
  record Absent() implements Outcome {}

  /// Not stimulated: no evidence either way.
  record NotTested() implements Outcome {}
}
