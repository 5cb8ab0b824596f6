package org.ranvier.muscle;

/// A Butterworth filter of the second order, by the bilinear transform. The corner is not corrected
/// for sampling: what lies well below half the sampling rate passes as it does through the analogue
/// filter, even if the corner itself lies there.
///
/// @param b0 factor of the sample itself
/// @param b1 factor of the sample before
/// @param b2 factor of the one before that
/// @param a1 factor of the output before
/// @param a2 factor of the one before that
record SecondOrder(double b0, double b1, double b2, double a1, double a2) {

  static SecondOrder lowPass(double hertz, double intervalMilliseconds) {
    double corner = corner(hertz, intervalMilliseconds);
    return of(corner, corner * corner, 2 * corner * corner);
  }

  static SecondOrder highPass(double hertz, double intervalMilliseconds) {
    return of(corner(hertz, intervalMilliseconds), 1, -2);
  }

  /// Half the angle by which the corner turns in one sample.
  private static double corner(double hertz, double intervalMilliseconds) {
    return Math.PI * hertz * intervalMilliseconds / 1000;
  }

  private static SecondOrder of(double corner, double outer, double inner) {
    double square = corner * corner;
    double scale = 1 + Math.sqrt(2) * corner + square;
    return new SecondOrder(
        outer / scale,
        inner / scale,
        outer / scale,
        2 * (square - 1) / scale,
        (1 - Math.sqrt(2) * corner + square) / scale);
  }

  double[] of(double[] input) {
    double[] output = new double[input.length];
    double in1 = 0;
    double in2 = 0;
    double out1 = 0;
    double out2 = 0;
    for (int i = 0; i < input.length; i++) {
      double in = input[i];
      double out = b0 * in + b1 * in1 + b2 * in2 - a1 * out1 - a2 * out2;
      output[i] = out;
      in2 = in1;
      in1 = in;
      out2 = out1;
      out1 = out;
    }
    return output;
  }
}
