package org.ranvier.axon.kernel;

/// The series of y/(1 − e⁻ʸ) = 1 + y/2 + y²/12 − y⁴/720 + y⁶/30240 … near 0, where the fraction is
/// 0/0, and of its slope.
final class Series {

  static final double NEAR = 0.05;

  private static final double F2 = 1.0 / 12;
  private static final double F4 = -1.0 / 720;
  private static final double F6 = 1.0 / 30240;
  private static final double G1 = 1.0 / 6;
  private static final double G3 = -1.0 / 180;
  private static final double G5 = 1.0 / 5040;

  private Series() {}

  /// Puts the rate of one place as a fraction over 1; see [Kernel#linoid].
  static void linoid(double y, double factor, double scale, int place, Fraction rate) {
    double y2 = y * y;
    rate.numerator[place] =
        Math.fma(y, 0.5, Math.fma(y2, Math.fma(y2, Math.fma(y2, F6, F4), F2), 1)) * scale;
    rate.denominator[place] = 1;
    rate.slope[place] = Math.fma(y, Math.fma(y2, Math.fma(y2, G5, G3), G1), 0.5) * (scale * factor);
  }
}
