package org.ranvier.study.scan;

import java.util.random.RandomGenerator;

/// Chooses pairs of units with near thresholds, the nearer the more often.
final class Neighbours {

  /// A pair far apart is chosen too, so that no way through the populations is shut.
  private static final double FAR = 1e-6;

  private final UnitSet units;
  private final double width;
  private double[] weights = new double[64];

  /// @param width distance of thresholds that counts as near, as a share of them
  Neighbours(UnitSet units, double width) {
    this.units = units;
    this.width = width;
  }

  double width() {
    return width;
  }

  /// @return another unit; there must be two
  int draw(int unit, RandomGenerator random) {
    double mark = random.nextDouble() * weigh(unit);
    int last = unit == 0 ? 1 : 0;
    for (int i = 0; i < units.size(); i++) {
      if (i != unit) {
        last = i;
        mark -= weights[i];
        if (mark < 0) {
          return i;
        }
      }
    }
    return last;
  }

  /// @return the chance that first one of the two is chosen, any unit being as likely as another,
  ///   and then the other
  double chance(int one, int other) {
    double total = weigh(one);
    double there = weights[other] / total;
    total = weigh(other);
    double back = weights[one] / total;
    return (there + back) / units.size();
  }

  private double weigh(int unit) {
    int n = units.size();
    if (weights.length < n) {
      weights = new double[2 * n];
    }
    double total = 0;
    double steepness = 1 / (units.threshold(unit) * width);
    for (int i = 0; i < n; i++) {
      double z = (units.threshold(i) - units.threshold(unit)) * steepness;
      weights[i] = i == unit ? 0 : FAR + 1 / (1 + z * z * z * z);
      total += weights[i];
    }
    return total;
  }
}
