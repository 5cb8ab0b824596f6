package org.ranvier.cohort.plan;

import org.ranvier.cohort.measure.Measured;
import org.ranvier.reference.Term;

/// How a value is compared with that at the beginning.
public enum Change implements Term {
  /// It is not: the value itself.
  NONE,
  /// The value less that at the beginning.
  DIFFERENCE,
  /// The same as a percentage of the value at the beginning.
  PERCENT,
  /// The value divided by that at the beginning.
  RATIO,
  /// The difference for each year in between.
  PER_YEAR;

  private static final double DAYS_OF_A_YEAR = 365.25;
  private static final double PERCENT_OF_ONE = 100;

  /// @param days from the one to the other
  /// @return the change; unknown if one of the two is, or if it cannot be worked out
  public Measured of(Measured beginning, Measured value, int days) {
    if (this == NONE) {
      return value;
    }
    double from = beginning.number();
    double to = value.number();
    return Measured.of(
        switch (this) {
          case NONE, DIFFERENCE -> to - from;
          case PERCENT -> PERCENT_OF_ONE * (to - from) / from;
          case RATIO -> to / from;
          case PER_YEAR -> (to - from) / (days / DAYS_OF_A_YEAR);
        });
  }

  /// @return the unit of the change of something in a unit
  public String unit(String unit) {
    return switch (this) {
      case NONE -> unit;
      case DIFFERENCE -> unit.equals("%") ? "percentage points" : unit;
      case PERCENT -> "%";
      case RATIO -> "";
      case PER_YEAR -> (unit + "/year").strip();
    };
  }
}
