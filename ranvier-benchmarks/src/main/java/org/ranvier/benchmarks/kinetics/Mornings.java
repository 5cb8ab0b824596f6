package org.ranvier.benchmarks.kinetics;

/// A solution: level of immunoglobulin in g/L and share blocked on the mornings of days 1 to 364.
final class Mornings {

  private final double[] levels = new double[PlainSystem.DAYS];
  private final double[] blocked = new double[PlainSystem.DAYS];

  void set(int day, double level, double share) {
    levels[day - 1] = level;
    blocked[day - 1] = share;
  }

  double level(int day) {
    return levels[day - 1];
  }

  double blocked(int day) {
    return blocked[day - 1];
  }

  double levelError(Mornings reference) {
    return error(levels, reference.levels);
  }

  double blockedError(Mornings reference) {
    return error(blocked, reference.blocked);
  }

  /// @return the greatest relative error
  private static double error(double[] values, double[] reference) {
    double most = 0;
    for (int i = 0; i < values.length; i++) {
      most = Math.max(most, Math.abs(values[i] / reference[i] - 1));
    }
    return most;
  }
}
