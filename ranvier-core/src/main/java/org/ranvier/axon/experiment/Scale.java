package org.ranvier.axon.experiment;

import org.ranvier.reference.Term;

/// How the values between two others are spaced.
public enum Scale implements Term {
  /// By equal differences.
  LINEAR {
    @Override
    double between(double from, double to, double share) {
      return from + share * (to - from);
    }
  },
  /// By equal ratios; both ends must be above 0.
  LOGARITHMIC {
    @Override
    double between(double from, double to, double share) {
      return from * Math.pow(to / from, share);
    }
  };

  /// @param share 0 for the first value, 1 for the last
  abstract double between(double from, double to, double share);
}
