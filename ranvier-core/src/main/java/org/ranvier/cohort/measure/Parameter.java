package org.ranvier.cohort.measure;

/// What a measure may be told.
public enum Parameter {
  /// Which hand.
  HAND("hand"),
  /// Whether it may be the mean of both hands.
  BOTH_HANDS("hand: both"),
  /// Whether it is the truth, without the error of measuring.
  EXACT("exact"),
  /// Which movements, on both sides.
  MOVEMENTS("movements"),
  /// The most that a sum can be, to which it is scaled.
  OUT_OF("outOf"),
  /// The worst segment, or all on average.
  SEGMENTS("segments"),
  /// Which criteria set.
  SET("set"),
  /// Which tests are made.
  STUDY("study"),
  /// Over how many days up to the visit.
  OVER_DAYS("over");

  private final String key;

  Parameter(String key) {
    this.key = key;
  }

  /// @return its name in protocols
  public String key() {
    return key;
  }
}
