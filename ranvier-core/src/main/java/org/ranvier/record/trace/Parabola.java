package org.ranvier.record.trace;

/// A parabola through the samples around a peak, by least squares. The highest sample itself lies
/// too high by a standard deviation or two of the noise.
final class Parabola {

  private Parabola() {}

  /// @param peak the highest sample
  /// @param half number of samples on each side
  /// @return position of the top, in samples, and its height
  static double[] top(double[] values, int peak, int half) {
    int reach = Math.min(half, Math.min(peak, values.length - 1 - peak));
    if (reach < 2) {
      return new double[] {peak, values[peak]};
    }
    // With x from -reach to reach the normal equations fall into an odd and an even part.
    double count = 2 * reach + 1;
    double sum2 = 0;
    double sum4 = 0;
    double sumY = 0;
    double sumXy = 0;
    double sumXxy = 0;
    for (int x = -reach; x <= reach; x++) {
      double y = values[peak + x];
      double square = (double) x * x;
      sum2 += square;
      sum4 += square * square;
      sumY += y;
      sumXy += x * y;
      sumXxy += square * y;
    }
    double slope = sumXy / sum2;
    double bend = (count * sumXxy - sum2 * sumY) / (count * sum4 - sum2 * sum2);
    double level = (sumY - bend * sum2) / count;
    if (bend >= 0) {
      return new double[] {peak, Math.max(level, values[peak])};
    }
    double x = Math.clamp(-slope / (2 * bend), -reach, reach);
    return new double[] {peak + x, level + slope * x + bend * x * x};
  }
}
