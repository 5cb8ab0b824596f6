package org.ranvier.study.protocol;

/// Refuses figures outside of their range.
final class Within {

  private Within() {}

  /// @param what the beginning of a sentence, such as `Noise`
  /// @param unit empty for none
  /// @throws IllegalArgumentException if the value is not in the range
  static void check(String what, String unit, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          "%s must be from %s to %s%s, but is %s"
              .formatted(what, least, most, unit.isEmpty() ? "" : " " + unit, value));
    }
  }
}
