package org.ranvier.cohort.measure;

import org.ranvier.reference.Term;

/// What a measure may be told.
public enum Parameter implements Term {
  /// Which hand.
  HAND,
  /// Whether it may be the mean of both hands.
  BOTH_HANDS,
  /// Whether it is the truth, without the error of measuring.
  EXACT,
  /// Which movements, on both sides.
  MOVEMENTS,
  /// The most that a sum can be, to which it is scaled.
  OUT_OF,
  /// The worst segment, or all on average.
  SEGMENTS,
  /// Which criteria set.
  SET,
  /// Which tests are made.
  STUDY,
  /// Over how many days up to the visit.
  OVER_DAYS
}
