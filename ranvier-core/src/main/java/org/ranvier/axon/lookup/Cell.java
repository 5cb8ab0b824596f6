package org.ranvier.axon.lookup;

import java.util.List;

/// One combination of lesion, count, diameter and temperature.
///
/// @param worst the value at which the impulse is blocked; the extreme value if it never is
/// @param delays extra delay in ms at each severity, and at 0
/// @param refractory shortest interval in ms at which a second impulse passes, likewise
public record Cell(double worst, List<Double> delays, List<Double> refractory) {

  public Cell {
    delays = List.copyOf(delays);
    refractory = List.copyOf(refractory);
  }
}
