package org.ranvier.axon.kernel;

/// The series of y/(1 − e⁻ʸ) = 1 + y/2 + y²/12 − y⁴/720 … near 0, where the quotient loses its
/// digits, and of its slope.
final class Series {

  static final double NEAR = 1e-3;
  static final double F2 = 1.0 / 12;
  static final double F4 = -1.0 / 720;
  static final double G1 = 1.0 / 6;
  static final double G3 = -1.0 / 180;

  private Series() {}
}
