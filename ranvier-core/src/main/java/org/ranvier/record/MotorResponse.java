package org.ranvier.record;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Site;

/// Stimulation of a motor nerve at one site.
///
/// @param distanceMillimetres along the nerve from the next more distal stimulation site; for the
///   most distal site, from the recording electrode; 0 to 1,000
/// @param velocityMetresPerSecond of the segment that ends here, as the report prints it
/// @param supramaximal whether the stimulus is documented as supramaximal
public record MotorResponse(
    Site site,
    Outcome outcome,
    OptionalDouble distanceMillimetres,
    OptionalDouble velocityMetresPerSecond,
    Optional<Boolean> supramaximal) {

  public MotorResponse {
    Plausible.within("Distance", "mm", distanceMillimetres, 1, 1000);
    Plausible.within("Motor conduction velocity", "m/s", velocityMetresPerSecond, 1, 100);
  }

  /// @return the same stimulation with another outcome
  public MotorResponse withOutcome(Outcome other) {
    return new MotorResponse(
        site, other, distanceMillimetres, velocityMetresPerSecond, supramaximal);
  }
}
