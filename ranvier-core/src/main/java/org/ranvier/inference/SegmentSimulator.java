package org.ranvier.inference;

import java.util.Optional;
import org.ranvier.random.Streams;

/// Draws segments from a prior and examines them.
interface SegmentSimulator {

  /// @return one simulated segment; empty if stimulation at its distal site gave no response, so
  ///   that there is nothing to compare with
  Optional<VirtualSegment> simulate(Streams streams);
}
