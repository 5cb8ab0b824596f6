package org.ranvier.study.test;

import java.util.OptionalDouble;

/// Figures as a machine prints them.
final class Rounded {

  private static final double HUNDRED = 100;
  private static final double THOUSAND = 1000;

  private Rounded() {}

  static OptionalDouble hundredths(double value) {
    return OptionalDouble.of(Math.rint(value * HUNDRED) / HUNDRED);
  }

  static OptionalDouble hundredths(OptionalDouble value) {
    return value.isPresent() ? hundredths(value.getAsDouble()) : value;
  }

  static OptionalDouble thousandths(double value) {
    return OptionalDouble.of(Math.rint(value * THOUSAND) / THOUSAND);
  }
}
