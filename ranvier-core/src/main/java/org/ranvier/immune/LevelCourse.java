package org.ranvier.immune;

import java.util.Arrays;

/// The level of immunoglobulin over one day at the points where its effect is summed up.
final class LevelCourse {

  private double[] times = new double[12];
  private double[] weights = new double[12];
  private double[] excesses = new double[12];
  private int points;

  void clear() {
    points = 0;
  }

  /// @param time from the beginning of the day, d
  /// @param weight length of time for which the point stands, d
  /// @param excess over the baseline, g/L
  void add(double time, double weight, double excess) {
    if (points == times.length) {
      times = Arrays.copyOf(times, 2 * points);
      weights = Arrays.copyOf(weights, 2 * points);
      excesses = Arrays.copyOf(excesses, 2 * points);
    }
    times[points] = time;
    weights[points] = weight;
    excesses[points] = excess;
    points++;
  }

  int points() {
    return points;
  }

  double time(int point) {
    return times[point];
  }

  double weight(int point) {
    return weights[point];
  }

  double excess(int point) {
    return excesses[point];
  }
}
