package org.ranvier.immune;

/// How finely a course of levels must be followed, so that an effect `Δ/(half + Δ)` of the level
/// can be summed up over it.
///
/// @param halfGramsPerLitre excess at which half of the effect is reached
record Detail(double halfGramsPerLitre) {

  /// The error of three points of Gauss for `1/(1 + x)` on a step over which `1 + x` changes by the
  /// share `q` is `720/2016000·q⁶` of the step (error term of the rule).
  private static final double ERROR = 720 / 2016000.0;

  /// Days of effect that a step may be wrong by.
  private static final double ALLOWED = 5e-8;

  /// @return whether a step is too long, by the excess at its three points
  boolean tooLong(double days, double first, double middle, double last) {
    double change = (last - first) / (Gauss.place(2) - Gauss.place(0));
    double share = change / (halfGramsPerLitre + Math.max(middle, 0));
    double squared = share * share;
    return ERROR * squared * squared * squared * days > ALLOWED;
  }
}
