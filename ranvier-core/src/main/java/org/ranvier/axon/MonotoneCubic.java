package org.ranvier.axon;

/// The cubic curve through a table that is monotone wherever the table is, and exact at its points.
/// Slopes are weighted harmonic means of the neighbouring differences.
///
/// Source: Fritsch, Butland, SIAM J Sci Stat Comput 1984;5:300; end slopes as in Moler, Numerical
/// Computing with MATLAB, 2004, section 3.6.
final class MonotoneCubic {

  private final double[] x;
  private final double[] y;
  private final double[] slope;

  /// @param x rising, at least three
  MonotoneCubic(double[] x, double[] y) {
    this.x = x.clone();
    this.y = y.clone();
    int n = x.length;
    double[] width = new double[n - 1];
    double[] rise = new double[n - 1];
    for (int i = 0; i + 1 < n; i++) {
      width[i] = x[i + 1] - x[i];
      rise[i] = (y[i + 1] - y[i]) / width[i];
    }
    slope = new double[n];
    for (int i = 1; i + 1 < n; i++) {
      if (rise[i - 1] * rise[i] > 0) {
        double left = 2 * width[i] + width[i - 1];
        double right = width[i] + 2 * width[i - 1];
        slope[i] = (left + right) / (left / rise[i - 1] + right / rise[i]);
      }
    }
    slope[0] = end(width[0], width[1], rise[0], rise[1]);
    slope[n - 1] = end(width[n - 2], width[n - 3], rise[n - 2], rise[n - 3]);
  }

  private static double end(double near, double far, double nearRise, double farRise) {
    double slope = ((2 * near + far) * nearRise - near * farRise) / (near + far);
    if (slope * nearRise <= 0) {
      return 0;
    }
    return nearRise * farRise <= 0 && Math.abs(slope) > 3 * Math.abs(nearRise)
        ? 3 * nearRise
        : slope;
  }

  /// @param at within the table
  double value(double at) {
    int i = 0;
    while (i + 2 < x.length && at >= x[i + 1]) {
      i++;
    }
    double width = x[i + 1] - x[i];
    double t = (at - x[i]) / width;
    double s = 1 - t;
    return y[i] * s * s * (1 + 2 * t)
        + y[i + 1] * t * t * (1 + 2 * s)
        + width * (slope[i] * t * s * s - slope[i + 1] * t * t * s);
  }
}
