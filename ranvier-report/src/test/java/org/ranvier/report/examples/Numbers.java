package org.ranvier.report.examples;

import java.util.Locale;
import java.util.OptionalDouble;

/// Numbers as the examples write them.
final class Numbers {

  private Numbers() {}

  static String short1(OptionalDouble value) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%.1f", value.getAsDouble()).replaceFirst("\\.0$", "")
        : "not recorded";
  }

  static String signed(OptionalDouble value) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%+.0f", value.getAsDouble())
        : "not recorded";
  }
}
