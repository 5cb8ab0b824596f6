package org.ranvier.muscle.needle;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.ranvier.random.Streams;
import org.ranvier.reference.FigureList;

/// Times at which a motor unit fires.
final class Discharges {

  /// Intervals farther from the mean are drawn again (Fuglevand 1993).
  private static final double FARTHEST = 3.9;

  private static final double MILLISECONDS = 1000;
  private static final double MINUTE_MILLISECONDS = 60_000;

  private final NeedleModel model;

  Discharges(NeedleModel model) {
    this.model = model;
  }

  /// @param hertz rate of the neuron, 0 for none
  /// @param arriving share of its impulses that reach the muscle
  /// @return times in ms from 0 to the length
  double[] voluntary(double hertz, double arriving, double milliseconds, Streams unit) {
    if (hertz <= 0 || arriving <= 0) {
      return new double[0];
    }
    RandomGenerator random = unit.with("voluntary").generator();
    double spread = model.recruitment.value("interval-spread");
    double mean = MILLISECONDS / hertz;
    double[] times = new double[(int) (2 * milliseconds / mean) + 2];
    int count = 0;
    for (double time = random.nextDouble() * mean; time < milliseconds; ) {
      if (random.nextDouble() < arriving && count < times.length) {
        times[count++] = time;
      }
      double z;
      do {
        z = random.nextGaussian();
      } while (Math.abs(z) > FARTHEST);
      time += mean * Math.max(0, 1 + spread * z);
    }
    return Arrays.copyOf(times, count);
  }

  /// @param perMinute rate of an ectopic generator, 0 for none
  /// @return times in ms from 0 to the length, at random but for a dead time; some are double
  double[] fasciculations(double perMinute, double milliseconds, Streams unit) {
    if (perMinute <= 0) {
      return new double[0];
    }
    RandomGenerator random = unit.with("fasciculation").generator();
    FigureList figures = model.spontaneous;
    double dead = figures.value("dead-time");
    double wait = Math.max(0, MINUTE_MILLISECONDS / perMinute - dead);
    double[] times = new double[2 * (int) (milliseconds / dead) + 4];
    int count = 0;
    double time = -wait * Math.log1p(-random.nextDouble());
    while (time < milliseconds) {
      times[count++] = time;
      if (random.nextDouble() < figures.value("doublets")) {
        times[count++] = time + figures.value("doublet-interval");
      }
      time += dead - wait * Math.log1p(-random.nextDouble());
    }
    return Arrays.copyOf(times, count);
  }
}
