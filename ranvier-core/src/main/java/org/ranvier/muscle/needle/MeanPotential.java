package org.ranvier.muscle.needle;

import java.util.List;

/// Means over the motor-unit potentials of a muscle.
///
/// @param count of potentials measured, at least 1
/// @param polyphasicShare of potentials with more than four phases
public record MeanPotential(
    int count,
    double amplitudeMillivolts,
    double durationMilliseconds,
    double areaMicrovoltMilliseconds,
    double phases,
    double polyphasicShare) {

  static MeanPotential of(List<MotorUnitPotential> potentials, double polyphasicFrom) {
    double amplitude = 0;
    double duration = 0;
    double area = 0;
    double phases = 0;
    double polyphasic = 0;
    for (MotorUnitPotential potential : potentials) {
      amplitude += potential.amplitudeMillivolts();
      duration += potential.durationMilliseconds();
      area += potential.areaMicrovoltMilliseconds();
      phases += potential.phases();
      polyphasic += potential.phases() >= polyphasicFrom ? 1 : 0;
    }
    int count = potentials.size();
    return new MeanPotential(
        count,
        amplitude / count,
        duration / count,
        area / count,
        phases / count,
        polyphasic / count);
  }
}
