package org.ranvier.study.scan;

import java.util.random.RandomGenerator;

/// Changes of the number of units: one is split in two, two are merged, one is added or taken away.
///
/// A split keeps the sum of amplitudes and the mean threshold, so that only responses nearby
/// change. The chances follow Green, Biometrika 1995;82:711.
final class NumberMoves {

  private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

  private final UnitSet units;
  private final ScanPrior prior;
  private final SizesAndPlaces expected;
  private final Neighbours neighbours;
  private final Fit fit;
  private final RandomGenerator random;

  NumberMoves(
      UnitSet units,
      ScanPrior prior,
      SizesAndPlaces expected,
      Neighbours neighbours,
      Fit fit,
      RandomGenerator random) {
    this.units = units;
    this.prior = prior;
    this.expected = expected;
    this.neighbours = neighbours;
    this.fit = fit;
    this.random = random;
  }

  /// @param apart logarithm of the ratio of the thresholds of the two
  private record Pair(ScanUnit whole, ScanUnit one, ScanUnit other, double apart) {

    double lowest() {
      return Math.min(one.thresholdMilliamperes(), other.thresholdMilliamperes());
    }

    double highest() {
      return Math.max(one.thresholdMilliamperes(), other.thresholdMilliamperes());
    }
  }

  void split() {
    int n = units.size();
    int unit = random.nextInt(n);
    double share = random.nextDouble();
    double apart = random.nextGaussian() * neighbours.width();
    double amplitude = units.amplitude(unit);
    double threshold = units.threshold(unit);
    double smaller = share * amplitude;
    double least = prior.leastAmplitude();
    if (n >= prior.mostUnits() || smaller < least || amplitude - smaller < least) {
      return;
    }
    Pair pair =
        new Pair(
            new ScanUnit(amplitude, threshold),
            new ScanUnit(smaller, threshold * Math.exp((share - 1) * apart)),
            new ScanUnit(amplitude - smaller, threshold * Math.exp(share * apart)),
            apart);
    put(unit, pair.one());
    units.add(pair.other().amplitudeMillivolts(), pair.other().thresholdMilliamperes());
    double ratio = ofSplit(n, pair) + Math.log(neighbours.chance(unit, n));
    boolean possible = ratio > Double.NEGATIVE_INFINITY;
    if (!possible || !fit.acceptsAround(pair.lowest(), pair.highest(), ratio)) {
      units.remove(n);
      put(unit, pair.whole());
    }
  }

  void merge() {
    int n = units.size() - 1;
    if (n < 1) {
      return;
    }
    int unit = random.nextInt(n + 1);
    int partner = neighbours.draw(unit, random);
    double chance = neighbours.chance(unit, partner);
    ScanUnit one = new ScanUnit(units.amplitude(unit), units.threshold(unit));
    ScanUnit other = new ScanUnit(units.amplitude(partner), units.threshold(partner));
    double sum = one.amplitudeMillivolts() + other.amplitudeMillivolts();
    double apart = Math.log(other.thresholdMilliamperes() / one.thresholdMilliamperes());
    double middle =
        one.thresholdMilliamperes() * Math.exp(apart * other.amplitudeMillivolts() / sum);
    Pair pair = new Pair(new ScanUnit(sum, middle), one, other, apart);
    put(unit, pair.whole());
    units.remove(partner);
    double ratio = -ofSplit(n, pair) - Math.log(chance);
    if (!fit.acceptsAround(pair.lowest(), pair.highest(), ratio)) {
      units.restore(partner, other.amplitudeMillivolts(), other.thresholdMilliamperes());
      put(unit, one);
    }
  }

  void add() {
    int n = units.size();
    ScanUnit unit = expected.draw(random);
    double threshold = unit.thresholdMilliamperes();
    units.add(unit.amplitudeMillivolts(), threshold);
    if (!fit.acceptsAbove(threshold, prior.ofNumber(n + 1) - prior.ofNumber(n))) {
      units.remove(n);
    }
  }

  void takeAway() {
    int n = units.size() - 1;
    if (n < 1) {
      return;
    }
    int unit = random.nextInt(n + 1);
    double amplitude = units.amplitude(unit);
    double threshold = units.threshold(unit);
    units.remove(unit);
    if (!fit.acceptsAbove(threshold, prior.ofNumber(n) - prior.ofNumber(n + 1))) {
      units.restore(unit, amplitude, threshold);
    }
  }

  /// The logarithm of how much more probable n + 1 units are than n, over the chance to split so,
  /// without the chance to merge the pair again.
  private double ofSplit(int n, Pair pair) {
    double z = pair.apart() / neighbours.width();
    double proposed = -z * z / 2 - Math.log(ROOT_TWO_PI * neighbours.width());
    // A pair can come about with either of its units first; the amplitude is the Jacobian.
    return prior.ofNumber(n + 1)
        - prior.ofNumber(n)
        + Math.log(n + 1.0)
        + of(pair.one())
        + of(pair.other())
        - of(pair.whole())
        - Math.log(2.0 / n)
        - proposed
        + Math.log(pair.whole().amplitudeMillivolts());
  }

  private double of(ScanUnit unit) {
    return expected.ofSize(unit.amplitudeMillivolts())
        + expected.ofPlace(unit.thresholdMilliamperes());
  }

  private void put(int place, ScanUnit unit) {
    units.set(place, unit.amplitudeMillivolts(), unit.thresholdMilliamperes());
  }
}
