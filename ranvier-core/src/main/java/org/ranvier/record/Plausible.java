package org.ranvier.record;

import java.util.OptionalDouble;

/// The checks that values of this package share. Messages give the rule first, then the value.
final class Plausible {

  private Plausible() {}

  static void within(String what, String unit, OptionalDouble value, double low, double high) {
    if (value.isPresent() && !(value.getAsDouble() >= low && value.getAsDouble() <= high)) {
      throw new IllegalArgumentException(
          "%s must be from %s to %s %s, but is %s"
              .formatted(what, plain(low), plain(high), unit, plain(value.getAsDouble())));
    }
  }

  static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
