package org.ranvier.axon.kernel;

/// What both kernels need for the exponential: eˣ = 2ⁿ·eʳ with n whole and |r| at most half of ln
/// 2, and for eʳ the polynomial that meets it at the Chebyshev points of that interval, off by at
/// most 6e-11.
final class Exponential {

  static final double LOG2_E = 1.4426950408889634;

  /// Adding it rounds to a whole number, which then stands in the last bits.
  static final double ROUNDER = 0x1.8p52;

  /// ln 2 in two parts, the first with trailing zeros.
  static final double LN2_HIGH = 0x1.62e42fefap-1;

  static final double LN2_LOW = 0x1.cf79abc9e3b39p-40;

  static final double C0 = 0x1.ffffffffa7010p-1;
  static final double C1 = 0x1.fffffffff61e0p-1;
  static final double C2 = 0x1.0000005c981edp-1;
  static final double C3 = 0x1.5555557e7748cp-3;
  static final double C4 = 0x1.5554648843c62p-5;
  static final double C5 = 0x1.1110a6176d9b6p-7;
  static final double C6 = 0x1.6da767a35dfd3p-10;
  static final double C7 = 0x1.a17e04e925157p-13;

  private Exponential() {}
}
