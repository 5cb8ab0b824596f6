package org.ranvier.cohort.measure;

/// What a measure gives.
public sealed interface Measured {

  /// A number, or 1 for true and 0 for false; infinity for a time that never came.
  record Number(double value) implements Measured {}

  /// A word.
  record Word(String text) implements Measured {}

  /// Nothing is known.
  record Unknown() implements Measured {}

  /// Nothing is known.
  Measured UNKNOWN = new Unknown();

  /// @param value NaN for unknown
  static Measured of(double value) {
    return Double.isNaN(value) ? UNKNOWN : new Number(value);
  }

  /// @return 1 for true, 0 for false
  static Measured of(boolean truth) {
    return new Number(truth ? 1 : 0);
  }

  /// @return the number; NaN if there is none
  default double number() {
    return this instanceof Number it ? it.value() : Double.NaN;
  }

  /// @return whether something is known
  default boolean isKnown() {
    return !(this instanceof Unknown);
  }
}
