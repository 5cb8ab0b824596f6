package org.ranvier.cohort.measure;

import org.ranvier.reference.Term;

/// Which hand.
public enum Hand implements Term {
  /// That with less of its healthy grip on the day of entry, or before entry on the day itself.
  WORSE,
  /// The other one.
  BETTER,
  LEFT,
  RIGHT,
  DOMINANT,
  /// The mean of both.
  BOTH
}
