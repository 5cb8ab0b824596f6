package org.ranvier.immune;

import java.util.Arrays;

/// What drives block over one day: steps in order, each with the drive at its three points of
/// Gauss.
final class DriveCourse {

  private double[] days = new double[4];
  private double[] drives = new double[4 * Gauss.POINTS];
  private int steps;

  /// Nothing has happened yet today.
  void clear() {
    steps = 0;
  }

  /// The same drive all day.
  void steady(double drive) {
    steps = 1;
    days[0] = 1;
    Arrays.fill(drives, 0, Gauss.POINTS, drive);
  }

  DriveCourse copy() {
    DriveCourse copy = new DriveCourse();
    copy.days = days.clone();
    copy.drives = drives.clone();
    copy.steps = steps;
    return copy;
  }

  /// Adds a step.
  ///
  /// @param length in d
  void add(double length, double first, double second, double third) {
    if (steps == days.length) {
      days = Arrays.copyOf(days, 2 * steps);
      drives = Arrays.copyOf(drives, 2 * Gauss.POINTS * steps);
    }
    days[steps] = length;
    drives[Gauss.POINTS * steps] = first;
    drives[Gauss.POINTS * steps + 1] = second;
    drives[Gauss.POINTS * steps + 2] = third;
    steps++;
  }

  /// @return the mean over the day
  double mean() {
    double sum = 0;
    for (int step = 0; step < steps; step++) {
      sum += days[step] * mean(step);
    }
    return sum;
  }

  /// @return share blocked at the end of the day
  double block(double blocked, double attackPerDay, double repairPerDay) {
    double after = blocked;
    for (int step = 0; step < steps; step++) {
      after = block(step, after, attackPerDay, repairPerDay);
    }
    return after;
  }

  /// `B' = u·(1 − B) − r·B` over one step: exactly for the mean of `u`, and what `u` swings about
  /// its mean at the points of Gauss (order 6).
  private double block(int step, double blocked, double attack, double repair) {
    double length = days[step];
    double mean = attack * mean(step);
    double rate = mean + repair;
    if (rate == 0) {
      return blocked;
    }
    double towards = mean / rate;
    double away = (blocked - towards) * Math.exp(-rate * length);
    double swing = 0;
    for (int point = 0; point < Gauss.POINTS; point++) {
      double left = 0;
      for (int of = 0; of < Gauss.POINTS; of++) {
        double within = Gauss.weight(of) - Gauss.integral(point, of);
        left += within * drive(step, of);
      }
      double rest = length * (attack * left + repair * (1 - Gauss.place(point)));
      swing += Gauss.weight(point) * (attack * drive(step, point) - mean) * Math.exp(-rest);
    }
    return towards + away + swing * length * (1 - towards);
  }

  private double mean(int step) {
    double mean = 0;
    for (int point = 0; point < Gauss.POINTS; point++) {
      mean += Gauss.weight(point) * drive(step, point);
    }
    return mean;
  }

  private double drive(int step, int point) {
    return drives[Gauss.POINTS * step + point];
  }
}
