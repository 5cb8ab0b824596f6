package org.ranvier.claims;

import java.util.OptionalDouble;

/// A figure with its interval: from `low` to `high`, the same if there is none.
///
/// @param value the middle, if one is given; within the interval
public record Magnitude(OptionalDouble value, double low, double high) {

  public Magnitude {
    if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException(
          "A figure must run from low to high, but runs from %s to %s".formatted(low, high));
    }
    if (value.isPresent() && !(value.getAsDouble() >= low && value.getAsDouble() <= high)) {
      throw new IllegalArgumentException(
          "A figure must lie in its interval, but %s lies outside %s to %s"
              .formatted(value.getAsDouble(), low, high));
    }
  }

  /// @return a figure without an interval
  public static Magnitude of(double value) {
    return new Magnitude(OptionalDouble.of(value), value, value);
  }

  /// @return an interval of which no middle is known
  public static Magnitude between(double low, double high) {
    return new Magnitude(OptionalDouble.empty(), low, high);
  }

  /// @return the value, or the middle of the interval
  public double middle() {
    return value.orElse((low + high) / 2);
  }
}
