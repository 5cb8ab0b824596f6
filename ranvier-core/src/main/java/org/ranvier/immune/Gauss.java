package org.ranvier.immune;

/// The three points of Gauss on a step of length 1: exact for polynomials of degree five.
final class Gauss {

  static final int POINTS = 3;

  private static final double ROOT = Math.sqrt(15);

  private static final double[] PLACES = {0.5 - ROOT / 10, 0.5, 0.5 + ROOT / 10};
  private static final double[] WEIGHTS = {5 / 18.0, 8 / 18.0, 5 / 18.0};

  /// Hairer, Nørsett and Wanner, Solving Ordinary Differential Equations I, table II.7.4 (Kuntzmann
  /// and Butcher, order 6).
  private static final double[][] INTEGRALS = {
    {5 / 36.0, 2 / 9.0 - ROOT / 15, 5 / 36.0 - ROOT / 30},
    {5 / 36.0 + ROOT / 24, 2 / 9.0, 5 / 36.0 - ROOT / 24},
    {5 / 36.0 + ROOT / 30, 2 / 9.0 + ROOT / 15, 5 / 36.0}
  };

  private Gauss() {}

  /// @return where a point lies, 0 to 1
  static double place(int point) {
    return PLACES[point];
  }

  static double weight(int point) {
    return WEIGHTS[point];
  }

  /// @return the weight of a point in the integral from 0 to another point
  static double integral(int to, int of) {
    return INTEGRALS[to][of];
  }
}
