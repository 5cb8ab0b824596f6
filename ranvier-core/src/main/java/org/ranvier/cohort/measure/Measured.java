package org.ranvier.cohort.measure;

/// What a measure gives.
public sealed interface Measured {

  /// A number, or 1 for true and 0 for false; infinity for a time that never came.
  record Figure(double value) implements Measured {}

  /// A word.
  record Word(String text) implements Measured {}

  /// Nothing is known.
  record Unknown() implements Measured {}

  /// @return that nothing is known
  static Measured unknown() {
    return new Unknown();
  }

  /// @param value NaN for unknown
  static Measured of(double value) {
    return Double.isNaN(value) ? unknown() : new Figure(value);
  }

  /// @return 1 for true, 0 for false
  static Measured of(boolean truth) {
    return new Figure(truth ? 1 : 0);
  }

  /// @return the number; NaN if there is none
  default double number() {
    return this instanceof Figure it ? it.value() : Double.NaN;
  }

  /// @return whether something is known
  default boolean isKnown() {
    return !(this instanceof Unknown);
  }
}
