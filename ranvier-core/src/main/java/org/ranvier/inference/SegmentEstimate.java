package org.ranvier.inference;

import java.util.Optional;

/// What simulation says of a measured segment.
///
/// @param axons empty if nothing can be said
/// @param cannotTell why nothing, or nothing of use, can be said, as a sentence without a full
///   stop; empty if the estimate stands
/// @param simulated how many simulated segments were looked through
public record SegmentEstimate(
    Optional<AxonEstimate> axons, Optional<String> cannotTell, int simulated) {

  static SegmentEstimate nothing(String why, int simulated) {
    return new SegmentEstimate(Optional.empty(), Optional.of(why), simulated);
  }
}
