package org.ranvier.axon;

/// A potential that rose through a level within a step. When exactly, the cubic through the
/// potentials before, at both ends of, and after the step tells.
///
/// @param at which potential
/// @param before at the beginning of the step before
/// @param low at the beginning of the step
/// @param high at its end
record Rising(int at, double before, double low, double high) {

  private static final int REFINEMENTS = 4;

  /// @param after the potential at the end of the step after
  /// @return when the potential was at the level, from 0 to 1 step
  double shareOfStep(double after, double level) {
    double share = (level - low) / (high - low);
    for (int i = 0; i < REFINEMENTS; i++) {
      double x = share;
      double value =
          before * (-x * (x - 1) * (x - 2) / 6)
              + low * ((x + 1) * (x - 1) * (x - 2) / 2)
              + high * (-(x + 1) * x * (x - 2) / 2)
              + after * ((x + 1) * x * (x - 1) / 6);
      share = Math.max(0, Math.min(1, share + (level - value) / (high - low)));
    }
    return share;
  }
}
