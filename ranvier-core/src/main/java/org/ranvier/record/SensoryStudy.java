package org.ranvier.record;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.anatomy.Stretch;

/// One sensory nerve conduction study.
///
/// @param site where it was stimulated
/// @param outcome whether a response was recorded, was absent, or was not tested
/// @param acrossSegment the stretch of nerve over which conduction was measured, if stated
/// @param judged the laboratory's own judgement
public record SensoryStudy(
    Moment moment,
    Nerve nerve,
    Side side,
    Optional<Site> site,
    Optional<SensoryOutcome> outcome,
    OptionalDouble amplitudeMicrovolts,
    OptionalDouble latencyMilliseconds,
    OptionalDouble velocityMetresPerSecond,
    Optional<Stretch> acrossSegment,
    Optional<Judgement> judged,
    SensoryLimits limits) {

  public SensoryStudy {
    Plausible.within("Sensory amplitude", "µV", amplitudeMicrovolts, 0, 200);
    Plausible.within("Sensory latency", "ms", latencyMilliseconds, 0.2, 30);
    Plausible.within("Sensory conduction velocity", "m/s", velocityMetresPerSecond, 1, 100);
    if (outcome.isPresent()
        && outcome.orElseThrow() != SensoryOutcome.RECORDED
        && (amplitudeMicrovolts.orElse(0) > 0
            || latencyMilliseconds.isPresent()
            || velocityMetresPerSecond.isPresent())) {
      throw new IllegalArgumentException(
          "A sensory response that is %s cannot have measured values"
              .formatted(outcome.orElseThrow().id()));
    }
    if (outcome.equals(Optional.of(SensoryOutcome.ABSENT))
        && judged.equals(Optional.of(Judgement.NORMAL))) {
      throw new IllegalArgumentException("An absent sensory response cannot be judged normal");
    }
  }
}
