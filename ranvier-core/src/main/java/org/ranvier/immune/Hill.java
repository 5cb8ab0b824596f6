package org.ranvier.immune;

/// Effects that level off.
final class Hill {

  private Hill() {}

  /// @return share of the full effect, 0 to 1
  static double of(double level, double half, double steepness) {
    return level <= 0 ? 0 : 1 / (1 + Math.pow(half / level, steepness));
  }

  /// @return the same with a steepness of 1
  static double of(double level, double half) {
    return level <= 0 ? 0 : level / (half + level);
  }
}
