package org.ranvier.axon.kernel;

/// What both kernels need for the exponential: eˣ = 2ⁿ·eʳ with n whole and |r| at most half of ln
/// 2, and eʳ by its series to the ninth power.
final class Exponential {

  static final double MOST = 700;
  static final double LOG2_E = 1.4426950408889634;

  /// Adding it rounds to a whole number, which then stands in the last bits.
  static final double ROUNDER = 0x1.8p52;

  /// ln 2 in two parts, the first with trailing zeros.
  static final double LN2_HIGH = 0x1.62e42fefap-1;

  static final double LN2_LOW = 0x1.cf79abc9e3b39p-40;

  static final double C3 = 1.0 / 6;
  static final double C4 = 1.0 / 24;
  static final double C5 = 1.0 / 120;
  static final double C6 = 1.0 / 720;
  static final double C7 = 1.0 / 5040;
  static final double C8 = 1.0 / 40320;
  static final double C9 = 1.0 / 362880;

  private Exponential() {}
}
