package org.ranvier.muscle;

import java.util.List;
import org.ranvier.anatomy.Muscle;

/// The motor units of one muscle of one person, before any illness.
///
/// @param units the smallest first
/// @param meanVelocityMetresPerSecond of their axons in the distal nerve at 33 °C
/// @param meanAmplitudeMillivolts what a unit of the mean size adds to the muscle's response: times
///   the number of units it is the amplitude of the whole response to a distal stimulus
/// @param fibreVelocityMetresPerSecond of the muscle fibres at 33 °C
public record MotorPool(
    Muscle muscle,
    List<MotorUnit> units,
    double meanVelocityMetresPerSecond,
    double meanAmplitudeMillivolts,
    double fibreVelocityMetresPerSecond) {

  public MotorPool {
    units = List.copyOf(units);
  }

  /// @return number of units
  public int size() {
    return units.size();
  }
}
