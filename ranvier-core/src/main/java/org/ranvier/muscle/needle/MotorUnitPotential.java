package org.ranvier.muscle.needle;

import org.ranvier.reference.FigureList;

/// A motor-unit potential, measured.
///
/// @param amplitudeMillivolts from peak to peak
/// @param durationMilliseconds from the first to the last departure from the baseline
/// @param areaMicrovoltMilliseconds of the rectified potential
/// @param phases parts above and below the baseline in turn
/// @param steepestMillivoltsPerMillisecond the fastest change, by which near potentials are known
public record MotorUnitPotential(
    double amplitudeMillivolts,
    double durationMilliseconds,
    double areaMicrovoltMilliseconds,
    int phases,
    double steepestMillivoltsPerMillisecond) {

  private static final double MICROVOLTS = 1000;

  static MotorUnitPotential of(double[] trace, double step, FigureList rules) {
    double highest = 0;
    double lowest = 0;
    double steepest = 0;
    int first = -1;
    int last = -1;
    double departure = rules.value("duration-from");
    for (int i = 0; i < trace.length; i++) {
      highest = Math.max(highest, trace[i]);
      lowest = Math.min(lowest, trace[i]);
      if (i > 0) {
        steepest = Math.max(steepest, Math.abs(trace[i] - trace[i - 1]) / step);
      }
      if (Math.abs(trace[i]) > departure) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    double amplitude = highest - lowest;
    if (first < 0) {
      return new MotorUnitPotential(amplitude, 0, 0, 0, steepest);
    }
    double area = 0;
    for (int i = first; i <= last; i++) {
      area += Math.abs(trace[i]) * step;
    }
    double height = Math.max(departure, rules.value("phase-from") * amplitude);
    return new MotorUnitPotential(
        amplitude, (last - first) * step, MICROVOLTS * area, phases(trace, height), steepest);
  }

  private static int phases(double[] trace, double height) {
    int phases = 0;
    double side = 0;
    for (double value : trace) {
      if (Math.abs(value) >= height && Math.signum(value) != side) {
        side = Math.signum(value);
        phases++;
      }
    }
    return phases;
  }
}
