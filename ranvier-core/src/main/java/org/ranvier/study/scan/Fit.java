package org.ranvier.study.scan;

import java.util.random.RandomGenerator;

/// Motor units held against a scan: takes a change of the units or refuses it.
final class Fit {

  private final ScanLikelihood likelihood;
  private final UnitSet units;
  private final RandomGenerator random;
  private final double[] densities;
  private final double[] tried;
  private Spread spread;

  Fit(ScanLikelihood likelihood, UnitSet units, Spread spread, RandomGenerator random) {
    this.likelihood = likelihood;
    this.units = units;
    this.spread = spread;
    this.random = random;
    densities = new double[likelihood.size()];
    tried = new double[likelihood.size()];
    likelihood.write(units, spread, 0, likelihood.size(), densities);
  }

  Spread spread() {
    return spread;
  }

  double logLikelihood() {
    double sum = 0;
    for (double each : densities) {
      sum += Math.log(each);
    }
    return sum;
  }

  /// Whether a change of units that is made already may stay. Only responses to stimuli around the
  /// thresholds of the units concerned are looked at.
  ///
  /// @param lowest threshold concerned, mA
  /// @param highest threshold concerned, mA
  /// @param ratio logarithm of how much more probable the change is without the scan
  boolean acceptsAround(double lowest, double highest, double ratio) {
    int from = likelihood.first(lowest, spread.relativeSpread());
    int to = likelihood.always(highest, spread.relativeSpread());
    return accepts(from, to, ratio);
  }

  /// The same if the sum of amplitudes above a threshold has changed.
  boolean acceptsAbove(double threshold, double ratio) {
    int from = likelihood.first(threshold, spread.relativeSpread());
    return accepts(from, likelihood.size(), ratio);
  }

  /// Tries another spread, and keeps it if it may stay.
  void tryOther(Spread other, double ratio) {
    Spread old = spread;
    spread = other;
    if (!accepts(0, likelihood.size(), ratio)) {
      spread = old;
    }
  }

  private boolean accepts(int from, int to, double ratio) {
    likelihood.write(units, spread, from, to, tried);
    if (Math.log(random.nextDouble()) < ratio + gain(from, to)) {
      System.arraycopy(tried, from, densities, from, to - from);
      return true;
    }
    return false;
  }

  /// The logarithm of how much better the responses are explained. Logarithms are dear: one is
  /// taken of eight factors, which are far from the limits of a number.
  private double gain(int from, int to) {
    double gain = 0;
    double product = 1;
    for (int k = from; k < to; k++) {
      product *= tried[k] / densities[k];
      if ((k & 7) == 7) {
        gain += Math.log(product);
        product = 1;
      }
    }
    return gain + Math.log(product);
  }
}
