package org.ranvier.record.trace;

import java.util.Arrays;

/// Statistics of samples that a few outliers do not move.
final class Samples {
  /// A normal distribution's standard deviation over its median absolute deviation.
  private static final double NORMAL = 1.4826;

  private Samples() {}

  /// @return the median of values `from` to `to` (exclusive), 0 if there are none
  static double median(double[] values, int from, int to) {
    if (from >= to) {
      return 0;
    }
    double[] sorted = Arrays.copyOfRange(values, from, to);
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /// @return a standard deviation from the median absolute deviation
  static double deviation(double[] values, int from, int to) {
    double centre = median(values, from, to);
    double[] distances = new double[Math.max(0, to - from)];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = Math.abs(values[from + i] - centre);
    }
    return NORMAL * median(distances, 0, distances.length);
  }

  /// Standard deviation of the noise between neighbouring samples. A response is smooth from sample
  /// to sample and hardly enters.
  static double sampleNoise(double[] values) {
    double[] differences = new double[values.length - 1];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = values[i + 1] - values[i];
    }
    return deviation(differences, 0, differences.length) / Math.sqrt(2);
  }

  /// @return the moving mean over an odd number of samples
  static double[] smooth(double[] values, int width) {
    int half = width / 2;
    double[] smooth = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int from = Math.max(0, i - half);
      int to = Math.min(values.length, i + half + 1);
      double sum = 0;
      for (int j = from; j < to; j++) {
        sum += values[j];
      }
      smooth[i] = sum / (to - from);
    }
    return smooth;
  }
}
