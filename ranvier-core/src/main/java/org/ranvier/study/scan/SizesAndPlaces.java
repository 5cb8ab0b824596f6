package org.ranvier.study.scan;

import java.util.random.RandomGenerator;

/// How amplitudes and thresholds of units are distributed: both lognormal within what a scan can
/// show, with means and spreads that are learnt from the units.
final class SizesAndPlaces {

  private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

  /// The least share of a distribution that must lie within bounds.
  private static final double LEAST_SHARE = 0.05;

  private final ScanPrior prior;
  private final double lowest;
  private final double highest;
  private Lognormal sizes;
  private Lognormal places;

  /// A lognormal distribution between two bounds.
  ///
  /// @param from logarithm of the lower bound
  /// @param to logarithm of the upper bound
  private record Lognormal(double mean, double spread, double from, double to, double share) {

    static Lognormal of(double mean, double spread, double from, double to) {
      double share = NormalCurve.at((to - mean) / spread) - NormalCurve.at((from - mean) / spread);
      return new Lognormal(mean, spread, from, to, share);
    }

    boolean fits() {
      return share > LEAST_SHARE;
    }

    /// @return the logarithm of the density of a logarithm
    double density(double logarithm) {
      if (logarithm < from || logarithm > to) {
        return Double.NEGATIVE_INFINITY;
      }
      double z = (logarithm - mean) / spread;
      return -z * z / 2 - Math.log(spread * share * ROOT_TWO_PI);
    }

    double draw(RandomGenerator random) {
      double logarithm = mean + spread * random.nextGaussian();
      while (logarithm < from || logarithm > to) {
        logarithm = mean + spread * random.nextGaussian();
      }
      return logarithm;
    }

    Lognormal with(double otherMean, double otherSpread) {
      return of(otherMean, otherSpread, from, to);
    }
  }

  /// @param lowest mA; no unit has a lower threshold
  /// @param highest mA; all units fire at it
  SizesAndPlaces(ScanPrior prior, double lowest, double highest, UnitSet units) {
    this.prior = prior;
    this.lowest = lowest;
    this.highest = prior.highestThreshold(highest);
    double least = Math.log(prior.leastAmplitude());
    double[] amplitudes = amplitudes(units);
    double[] thresholds = thresholds(units);
    double spread =
        Math.clamp(Math.sqrt(squares(thresholds, mean(thresholds)) / units.size()), 0.03, 1);
    sizes =
        Lognormal.of(
            Math.max(mean(amplitudes), least), prior.sizeSpread(), least, Double.POSITIVE_INFINITY);
    places = Lognormal.of(mean(thresholds), spread, Math.log(this.lowest), Math.log(this.highest));
  }

  /// @return the logarithm of the density of an amplitude in mV
  double ofSize(double amplitude) {
    double logarithm = Math.log(amplitude);
    return sizes.density(logarithm) - logarithm;
  }

  /// @return the logarithm of the density of the logarithm of a threshold in mA
  double ofPlace(double threshold) {
    return places.density(Math.log(threshold));
  }

  /// @return a unit as it may be, before the scan is seen
  ScanUnit draw(RandomGenerator random) {
    return new ScanUnit(Math.exp(sizes.draw(random)), Math.exp(places.draw(random)));
  }

  /// Draws means and spreads anew from what the units say of them.
  void renew(UnitSet units, RandomGenerator random) {
    sizes = renewed(sizes, amplitudes(units), true, random);
    places = renewed(places, thresholds(units), false, random);
  }

  /// The mean is drawn as if there were no bounds and then held against them; the spread is tried.
  private Lognormal renewed(
      Lognormal old, double[] logarithms, boolean ofSizes, RandomGenerator random) {
    int n = logarithms.length;
    double mean = mean(logarithms) + old.spread() / Math.sqrt(n) * random.nextGaussian();
    Lognormal moved = old.with(mean, old.spread());
    boolean takes = Math.log(random.nextDouble()) < n * Math.log(old.share() / moved.share());
    Lognormal now = moved.fits() && takes ? moved : old;
    double spread = now.spread() * Math.exp(0.15 * random.nextGaussian());
    Lognormal wider = now.with(now.mean(), spread);
    double squares = squares(logarithms, now.mean());
    double ratio =
        normal(wider, squares, n)
            - normal(now, squares, n)
            + ofSpread(wider, ofSizes)
            - ofSpread(now, ofSizes);
    return wider.fits() && Math.log(random.nextDouble()) < ratio ? wider : now;
  }

  /// By the logarithm of the spread.
  private double ofSpread(Lognormal distribution, boolean ofSizes) {
    double spread = distribution.spread();
    if (ofSizes) {
      return prior.ofSizeSpread(spread) + Math.log(spread);
    }
    return prior.ofPlaceSpread(spread);
  }

  private static double normal(Lognormal distribution, double squares, int n) {
    double spread = distribution.spread();
    return -n * Math.log(spread * distribution.share()) - squares / (2 * spread * spread);
  }

  private static double[] amplitudes(UnitSet units) {
    double[] logarithms = new double[units.size()];
    for (int i = 0; i < logarithms.length; i++) {
      logarithms[i] = Math.log(units.amplitude(i));
    }
    return logarithms;
  }

  private static double[] thresholds(UnitSet units) {
    double[] logarithms = new double[units.size()];
    for (int i = 0; i < logarithms.length; i++) {
      logarithms[i] = Math.log(units.threshold(i));
    }
    return logarithms;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double squares(double[] values, double mean) {
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum;
  }
}
