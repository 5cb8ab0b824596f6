package org.ranvier.study.scan;

import java.util.random.RandomGenerator;

/// A walk through populations of motor units that comes to each as often as it is probable, given
/// the scan and what is assumed of units: Metropolis-Hastings sampling with a changing number of
/// units.
final class Walk {

  private static final double LEAST_NOISE = 0.0002;
  private static final double MOST_NOISE = 1;

  private final ScanPrior prior;
  private final RandomGenerator random;
  private final UnitSet units;
  private final SizesAndPlaces expected;
  private final Neighbours neighbours;
  private final Fit fit;
  private final NumberMoves numbers;

  Walk(
      ScanLikelihood likelihood,
      ScanPrior prior,
      UnitSet start,
      Spread spread,
      RandomGenerator random) {
    this.prior = prior;
    this.random = random;
    units = start;
    expected = new SizesAndPlaces(prior, likelihood.lowest(), likelihood.highest(), start);
    // Units that differ by more than this hardly ever alternate together.
    neighbours = new Neighbours(start, 1.5 * prior.relativeSpread());
    fit = new Fit(likelihood, start, spread, random);
    numbers = new NumberMoves(start, prior, expected, neighbours, fit, random);
  }

  UnitSet units() {
    return units;
  }

  Fit fit() {
    return fit;
  }

  /// Tries one change. Moves back and forth have the same chance.
  void step() {
    double kind = random.nextDouble();
    if (kind < 0.30) {
      shift();
    } else if (kind < 0.58) {
      exchange();
    } else if (kind < 0.73) {
      numbers.split();
    } else if (kind < 0.88) {
      numbers.merge();
    } else if (kind < 0.90) {
      numbers.add();
    } else if (kind < 0.92) {
      numbers.takeAway();
    } else if (kind < 0.955) {
      resize();
    } else if (kind < 0.975) {
      expected.renew(units, random);
    } else {
      blur();
    }
  }

  /// A unit gets another threshold.
  private void shift() {
    int unit = random.nextInt(units.size());
    double amplitude = units.amplitude(unit);
    double old = units.threshold(unit);
    double far = random.nextInt(4) == 0 ? 3 : 0.7;
    double tried = old * Math.exp(random.nextGaussian() * far * prior.relativeSpread());
    double ratio = expected.ofPlace(tried) - expected.ofPlace(old);
    if (ratio == Double.NEGATIVE_INFINITY) {
      return;
    }
    units.set(unit, amplitude, tried);
    if (!fit.acceptsAround(Math.min(old, tried), Math.max(old, tried), ratio)) {
      units.set(unit, amplitude, old);
    }
  }

  /// Two neighbours share the sum of their amplitudes in another way.
  private void exchange() {
    if (units.size() < 2) {
      return;
    }
    int one = random.nextInt(units.size());
    int other = neighbours.draw(one, random);
    double a = units.amplitude(one);
    double b = units.amplitude(other);
    double share =
        random.nextBoolean() ? random.nextDouble() : a / (a + b) + 0.1 * random.nextGaussian();
    double tried = share * (a + b);
    double rest = a + b - tried;
    if (tried < prior.leastAmplitude() || rest < prior.leastAmplitude()) {
      return;
    }
    double ratio =
        expected.ofSize(tried) + expected.ofSize(rest) - expected.ofSize(a) - expected.ofSize(b);
    double s = units.threshold(one);
    double t = units.threshold(other);
    units.set(one, tried, s);
    units.set(other, rest, t);
    if (!fit.acceptsAround(Math.min(s, t), Math.max(s, t), ratio)) {
      units.set(one, a, s);
      units.set(other, b, t);
    }
  }

  /// A unit gets another amplitude, and with it all responses above its threshold.
  private void resize() {
    int unit = random.nextInt(units.size());
    double old = units.amplitude(unit);
    double threshold = units.threshold(unit);
    double tried = old + fit.spread().noise() * random.nextGaussian();
    if (tried < prior.leastAmplitude()) {
      return;
    }
    units.set(unit, tried, threshold);
    if (!fit.acceptsAbove(threshold, expected.ofSize(tried) - expected.ofSize(old))) {
      units.set(unit, old, threshold);
    }
  }

  /// Noise, unrest or spread of thresholds get another value.
  private void blur() {
    Spread old = fit.spread();
    double factor = Math.exp(0.12 * random.nextGaussian());
    Spread tried =
        switch (random.nextInt(3)) {
          case 0 -> new Spread(old.relativeSpread() * factor, old.noise(), old.unrest());
          case 1 -> new Spread(old.relativeSpread(), old.noise() * factor, old.unrest());
          default ->
              new Spread(old.relativeSpread(), old.noise(), old.unrest() * Math.pow(factor, 3));
        };
    if (tried.noise() > LEAST_NOISE && tried.noise() < MOST_NOISE) {
      fit.tryOther(tried, prior.of(tried) - prior.of(old));
    }
  }
}
