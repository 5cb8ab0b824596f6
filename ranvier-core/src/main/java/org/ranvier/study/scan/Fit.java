package org.ranvier.study.scan;

import java.util.random.RandomGenerator;

/// Motor units held against a scan: takes a change of the units or refuses it.
final class Fit {

  private final ScanLikelihood likelihood;
  private final UnitSet units;
  private final RandomGenerator random;
  private final double[] logarithms;
  private final double[] tried;
  private Spread spread;

  Fit(ScanLikelihood likelihood, UnitSet units, Spread spread, RandomGenerator random) {
    this.likelihood = likelihood;
    this.units = units;
    this.spread = spread;
    this.random = random;
    logarithms = new double[likelihood.size()];
    tried = new double[likelihood.size()];
    likelihood.write(units, spread, 0, likelihood.size(), logarithms);
  }

  Spread spread() {
    return spread;
  }

  double logLikelihood() {
    double sum = 0;
    for (double each : logarithms) {
      sum += each;
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
    double before = 0;
    for (int k = from; k < to; k++) {
      before += logarithms[k];
    }
    double after = likelihood.write(units, spread, from, to, tried);
    if (Math.log(random.nextDouble()) < ratio + after - before) {
      System.arraycopy(tried, from, logarithms, from, to - from);
      return true;
    }
    return false;
  }
}
