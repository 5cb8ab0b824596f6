package org.ranvier.study.scan;

import java.util.random.RandomGenerator;

/// How amplitudes and thresholds of units are distributed: both lognormal, with means and spreads
/// that are learnt from the units.
final class SizesAndPlaces {

  private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

  /// Spreads of thresholds beyond these are no nerve's.
  private static final double LEAST_SPREAD = 0.005;

  private static final double MOST_SPREAD = 1;

  private final ScanPrior prior;
  private final double lowest;
  private final double highest;
  private double sizeMean;
  private double sizeSpread;
  private double placeMean;
  private double placeSpread;

  /// @param lowest mA; no unit has a lower threshold
  /// @param highest mA; all units fire at it
  SizesAndPlaces(ScanPrior prior, double lowest, double highest, UnitSet units) {
    this.prior = prior;
    this.lowest = lowest;
    this.highest = highest / (1 + 3 * prior.relativeSpread());
    sizeSpread = prior.sizeSpread();
    sizeMean = meanSize(units);
    placeMean = meanPlace(units);
    placeSpread = Math.clamp(Math.sqrt(places(units) / units.size()), 0.03, MOST_SPREAD);
  }

  /// @return the logarithm of the density of an amplitude in mV
  double ofSize(double amplitude) {
    double logarithm = Math.log(amplitude);
    double z = (logarithm - sizeMean) / sizeSpread;
    return -z * z / 2 - Math.log(sizeSpread * ROOT_TWO_PI) - logarithm;
  }

  /// @return the logarithm of the density of the logarithm of a threshold in mA
  double ofPlace(double threshold) {
    if (threshold < lowest || threshold > highest) {
      return Double.NEGATIVE_INFINITY;
    }
    double z = (Math.log(threshold) - placeMean) / placeSpread;
    return -z * z / 2 - Math.log(placeSpread * ROOT_TWO_PI);
  }

  double drawSize(RandomGenerator random) {
    return Math.exp(sizeMean + sizeSpread * random.nextGaussian());
  }

  double drawPlace(RandomGenerator random) {
    return Math.exp(placeMean + placeSpread * random.nextGaussian());
  }

  /// Draws means and spreads anew from what the units say of them.
  void renew(UnitSet units, RandomGenerator random) {
    int n = units.size();
    sizeMean = meanSize(units) + sizeSpread / Math.sqrt(n) * random.nextGaussian();
    placeMean = meanPlace(units) + placeSpread / Math.sqrt(n) * random.nextGaussian();
    double tried = sizeSpread * Math.exp(0.15 * random.nextGaussian());
    double squares = sizes(units);
    double ratio =
        normal(tried, squares, n)
            - normal(sizeSpread, squares, n)
            + prior.ofSizeSpread(tried)
            - prior.ofSizeSpread(sizeSpread)
            + Math.log(tried / sizeSpread);
    if (Math.log(random.nextDouble()) < ratio) {
      sizeSpread = tried;
    }
    tried = placeSpread * Math.exp(0.2 * random.nextGaussian());
    squares = places(units);
    ratio = normal(tried, squares, n) - normal(placeSpread, squares, n);
    boolean possible = tried > LEAST_SPREAD && tried < MOST_SPREAD;
    if (possible && Math.log(random.nextDouble()) < ratio) {
      placeSpread = tried;
    }
  }

  private static double normal(double deviation, double squares, int n) {
    return -n * Math.log(deviation) - squares / (2 * deviation * deviation);
  }

  private static double meanSize(UnitSet units) {
    double sum = 0;
    for (int i = 0; i < units.size(); i++) {
      sum += Math.log(units.amplitude(i));
    }
    return sum / units.size();
  }

  private static double meanPlace(UnitSet units) {
    double sum = 0;
    for (int i = 0; i < units.size(); i++) {
      sum += Math.log(units.threshold(i));
    }
    return sum / units.size();
  }

  private double sizes(UnitSet units) {
    double sum = 0;
    for (int i = 0; i < units.size(); i++) {
      double off = Math.log(units.amplitude(i)) - sizeMean;
      sum += off * off;
    }
    return sum;
  }

  private double places(UnitSet units) {
    double sum = 0;
    for (int i = 0; i < units.size(); i++) {
      double off = Math.log(units.threshold(i)) - placeMean;
      sum += off * off;
    }
    return sum;
  }
}
