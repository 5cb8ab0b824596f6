package org.ranvier.cohort.plan;

import org.ranvier.reference.Term;

/// What is made of one patient's values at several times.
public enum Take implements Term {
  /// Each time is reported for itself.
  EACH,
  MEAN,
  LEAST,
  MOST,
  LAST,
  /// Standard deviation as a percentage of the mean.
  VARIATION,
  /// The greatest less the least, as a percentage of the mean.
  SWING,
  /// Slope of a straight line, for each year.
  SLOPE,
  /// Rate at which the value falls, for each day: minus the slope of its logarithm.
  DECLINE,
  /// Whether the rule holds at any time.
  EVER,
  /// Whether the rule holds at all times.
  ALWAYS,
  /// Days from the beginning to the first time at which the rule holds.
  FIRST_TIME;

  /// @return whether a rule about each value comes first
  public boolean needsRule() {
    return this == EVER || this == ALWAYS || this == FIRST_TIME;
  }

  /// @return the unit of what is made of values in a unit
  public String unit(String unit) {
    return switch (this) {
      case EACH, MEAN, LEAST, MOST, LAST -> unit;
      case VARIATION, SWING, EVER, ALWAYS -> "%";
      case SLOPE -> (unit + "/year").strip();
      case DECLINE -> "1/day";
      case FIRST_TIME -> "days";
    };
  }
}
