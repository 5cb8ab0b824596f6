package org.ranvier.axon.kernel;

/// A rate at many places as a fraction, which saves divisions: the rate is numerator/denominator,
/// its slope in the potential is slope/denominator².
public final class Fraction {

  final double[] numerator;
  final double[] denominator;
  final double[] slope;

  public Fraction(int nodes) {
    int length = Kernel.length(nodes);
    numerator = new double[length];
    denominator = new double[length];
    slope = new double[length];
  }
}
