package org.ranvier.record;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// F waves of one motor study.
///
/// @param stimuli how many supramaximal stimuli were given
/// @param responses how many of them gave an F wave; 0 is a finding
public record FWaves(
    OptionalInt stimuli, OptionalInt responses, OptionalDouble minimumLatencyMilliseconds) {

  public FWaves {
    Plausible.within("F-wave latency", "ms", minimumLatencyMilliseconds, 10, 200);
    if (stimuli.isPresent() && (stimuli.getAsInt() < 1 || stimuli.getAsInt() > 1000)) {
      throw new IllegalArgumentException(
          "F-wave stimuli must be from 1 to 1000, but are " + stimuli.getAsInt());
    }
    if (responses.isPresent() && responses.getAsInt() < 0) {
      throw new IllegalArgumentException(
          "F-wave responses must be 0 or more, but are " + responses.getAsInt());
    }
    if (stimuli.isPresent() && responses.isPresent() && responses.getAsInt() > stimuli.getAsInt()) {
      throw new IllegalArgumentException(
          "F-wave responses must not outnumber the %d stimuli, but are %d"
              .formatted(stimuli.getAsInt(), responses.getAsInt()));
    }
    if (responses.isPresent()
        && responses.getAsInt() == 0
        && minimumLatencyMilliseconds.isPresent()) {
      throw new IllegalArgumentException(
          "F waves that are absent (0 responses) cannot have a latency of %s ms"
              .formatted(Plausible.plain(minimumLatencyMilliseconds.getAsDouble())));
    }
  }
}
