package org.ranvier.study.scan;

import java.util.Arrays;

/// How well motor units explain the responses of a scan.
///
/// A response is the sum of the units that fire, and noise. At each stimulus the three units that
/// alternate most are tried firing and silent; the others together count as normally distributed.
/// One response in five hundred may be an artefact of any size, so that no single one decides.
final class ScanLikelihood {

  private static final double ARTEFACTS = 0.002;

  /// A normal distribution's peak times its standard deviation, 1/√(2π).
  private static final double PEAK = 1 / Math.sqrt(2 * Math.PI);

  /// An alternating unit with less than this share of the variance is not tried by itself.
  private static final double MINOR = 0.1;

  private final double[] stimuli;
  private final double[] responses;
  private final double artefactDensity;
  private final double[] mean;
  private final double[] variance;
  private final double[] rise;
  private final double[][] topAmplitude;
  private final double[][] topChance;
  private final double[][] topVariance;

  ScanLikelihood(CmapScan.Ordered scan) {
    stimuli = scan.stimuli();
    responses = scan.responses();
    int count = stimuli.length;
    double range = 1.2 * Arrays.stream(responses).max().orElse(1);
    artefactDensity = ARTEFACTS / range;
    mean = new double[count];
    variance = new double[count];
    rise = new double[count + 1];
    topAmplitude = new double[3][count];
    topChance = new double[3][count];
    topVariance = new double[3][count];
  }

  int size() {
    return stimuli.length;
  }

  /// @return the weakest stimulus, mA
  double lowest() {
    return stimuli[0];
  }

  /// @return the strongest stimulus, mA
  double highest() {
    return stimuli[stimuli.length - 1];
  }

  /// @return the index of the first stimulus at which a unit may fire
  int first(double threshold, double relativeSpread) {
    return index(threshold * (1 - NormalCurve.REACH * relativeSpread));
  }

  /// @return the index of the first stimulus at which a unit fires always
  int always(double threshold, double relativeSpread) {
    return index(threshold * (1 + NormalCurve.REACH * relativeSpread));
  }

  private int index(double stimulus) {
    int low = 0;
    int high = stimuli.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stimuli[middle] < stimulus) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Writes the densities of the responses `from` to `to` (exclusive).
  void write(UnitSet units, Spread spread, int from, int to, double[] densities) {
    gather(units, spread.relativeSpread(), from, to);
    for (int k = from; k < to; k++) {
      densities[k] = artefactDensity + (1 - ARTEFACTS) * density(k, spread);
    }
  }

  /// @return the mean response to each stimulus
  double[] means(UnitSet units, Spread spread) {
    gather(units, spread.relativeSpread(), 0, stimuli.length);
    return mean.clone();
  }

  private void gather(UnitSet units, double relativeSpread, int from, int to) {
    clear(from, to);
    double below = 0;
    for (int i = 0; i < units.size(); i++) {
      double amplitude = units.amplitude(i);
      double threshold = units.threshold(i);
      int first = first(threshold, relativeSpread);
      if (first >= to) {
        continue;
      }
      int always = always(threshold, relativeSpread);
      if (always <= from) {
        below += amplitude;
        continue;
      }
      double steepness = 1 / (threshold * relativeSpread);
      int end = Math.min(always, to);
      for (int k = Math.max(first, from); k < end; k++) {
        double chance = NormalCurve.at((stimuli[k] - threshold) * steepness);
        double own = amplitude * amplitude * chance * (1 - chance);
        mean[k] += amplitude * chance;
        variance[k] += own;
        if (own > topVariance[2][k]) {
          enlist(k, amplitude, chance, own);
        }
      }
      rise[end] += amplitude;
    }
    for (int k = from; k < to; k++) {
      below += rise[k];
      mean[k] += below;
    }
  }

  private void clear(int from, int to) {
    Arrays.fill(mean, from, to, 0);
    Arrays.fill(variance, from, to, 0);
    Arrays.fill(rise, from, to + 1, 0);
    for (int rank = 0; rank < 3; rank++) {
      Arrays.fill(topVariance[rank], from, to, 0);
    }
  }

  private void enlist(int k, double amplitude, double chance, double own) {
    int rank = 2;
    while (rank > 0 && own > topVariance[rank - 1][k]) {
      topVariance[rank][k] = topVariance[rank - 1][k];
      topAmplitude[rank][k] = topAmplitude[rank - 1][k];
      topChance[rank][k] = topChance[rank - 1][k];
      rank--;
    }
    topVariance[rank][k] = own;
    topAmplitude[rank][k] = amplitude;
    topChance[rank][k] = chance;
  }

  private double density(int k, Spread spread) {
    double unrest = spread.unrest() * mean[k];
    double still = spread.noise() * spread.noise() + unrest * unrest;
    double rest = variance[k] + still;
    double off = responses[k] - mean[k];
    int tried = 0;
    while (tried < 3 && topVariance[tried][k] > MINOR * rest) {
      rest -= topVariance[tried][k];
      off += topAmplitude[tried][k] * topChance[tried][k];
      tried++;
    }
    // What is left of large variances may be rounded to nothing.
    rest = Math.max(rest, still);
    double narrow = 0.5 / rest;
    double height =
        switch (tried) {
          case 0 -> bell(off, narrow);
          case 1 -> one(k, 0, off, narrow);
          case 2 -> two(k, 1, off, narrow);
          default -> {
            double chance = topChance[2][k];
            double firing = off - topAmplitude[2][k];
            yield (1 - chance) * two(k, 1, off, narrow) + chance * two(k, 1, firing, narrow);
          }
        };
    return PEAK / Math.sqrt(rest) * height;
  }

  private double two(int k, int rank, double off, double narrow) {
    double chance = topChance[rank][k];
    double firing = off - topAmplitude[rank][k];
    return (1 - chance) * one(k, 0, off, narrow) + chance * one(k, 0, firing, narrow);
  }

  private double one(int k, int rank, double off, double narrow) {
    double chance = topChance[rank][k];
    double firing = off - topAmplitude[rank][k];
    return (1 - chance) * bell(off, narrow) + chance * bell(firing, narrow);
  }

  private static double bell(double off, double narrow) {
    return FallingExponential.at(narrow * off * off);
  }
}
