package org.ranvier.inference;

import java.util.random.RandomGenerator;

/// A range within which every value is held for equally likely.
record Range(double from, double to) {

  /// @return a value, evenly
  double even(RandomGenerator random) {
    return from + random.nextDouble() * (to - from);
  }

  /// @return a value, evenly on a logarithmic scale
  double evenLogarithm(RandomGenerator random) {
    return from * Math.pow(to / from, random.nextDouble());
  }
}
