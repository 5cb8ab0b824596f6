package org.ranvier.study.scan;

import java.util.Arrays;

/// The steps between neighbouring response sizes, the largest first, and the line through their
/// sizes over the logarithm of their rank, from which STEPIX follows.
///
/// As in the open algorithm of Jones (github.com/kelvinejones/CMAP-Scan-MUNE-Algorithms, commit
/// a917e5b), with its noise threshold of 20 µV.
final class StepFit {

  /// mV; steps 2.5 times as large enter the line, and STEPIX counts none below it.
  static final double NOISE = 0.02;

  /// Steps so many times larger than the noise enter the line.
  static final double ABOVE_NOISE = 2.5;

  /// The share of the response, in %, that STEPIX steps at the mean size of the first P make up.
  private static final double RECONSTRUCTED = 80;

  private final double[] steps;
  private final double[] sums;
  private final int inLine;
  private final double slope;
  private final double intercept;

  /// @param responses of the scan itself, mV, at least 2
  StepFit(double[] responses) {
    double[] sorted = responses.clone();
    Arrays.sort(sorted);
    int count = sorted.length - 1;
    double[] rising = new double[count];
    for (int i = 0; i < count; i++) {
      rising[i] = sorted[i + 1] - sorted[i];
    }
    Arrays.sort(rising);
    steps = new double[count];
    sums = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      steps[i] = rising[count - 1 - i];
      sum += steps[i];
      sums[i] = sum;
    }
    inLine = (int) Arrays.stream(steps).filter(step -> step > ABOVE_NOISE * NOISE).count();
    double meanX = 0;
    double meanY = 0;
    for (int k = 1; k <= inLine; k++) {
      meanX += Math.log(k) / inLine;
      meanY += steps[k - 1] / inLine;
    }
    double across = 0;
    double up = 0;
    for (int k = 1; k <= inLine; k++) {
      double x = Math.log(k) - meanX;
      across += x * x;
      up += x * (steps[k - 1] - meanY);
    }
    slope = up / across;
    intercept = meanY - slope * meanX;
  }

  /// @return mV, the largest first
  double[] steps() {
    return steps.clone();
  }

  /// @return how many steps stand clearly above the noise, and so enter the line
  int inLine() {
    return inLine;
  }

  /// @return whether there is a falling line at all
  boolean falls() {
    return inLine >= 2 && slope < 0;
  }

  /// @return the line's step at a rank, mV
  double line(int rank) {
    return slope * Math.log(rank) + intercept;
  }

  /// @return D50: how many of the largest steps make up more than half of the response
  int half() {
    int rank = 0;
    while (rank < sums.length - 1 && !(sums[rank] > total() / 2)) {
      rank++;
    }
    return rank + 1;
  }

  /// @return STEPIX
  /// @throws IllegalStateException if the line does not fall
  int stepix() {
    if (!falls()) {
      throw new IllegalStateException("STEPIX needs a falling line of steps");
    }
    double zero = Math.rint(Math.exp(-intercept / slope));
    double share =
        zero >= 1 && zero < steps.length
            ? 100 * sums[(int) zero - 1] / total() / zero
            : 100 / Math.max(1, zero);
    int rank = (int) Math.min(Math.rint(RECONSTRUCTED / share), steps.length - 1.0);
    rank = Math.max(1, rank);
    while (rank > 1 && steps[rank - 1] < NOISE) {
      rank--;
    }
    return rank;
  }

  private double total() {
    return sums[sums.length - 1];
  }
}
