package org.ranvier.cohort.measure;

import org.ranvier.reference.Term;

/// Which of the segments of nerves that were blocked on the day of entry.
public enum Segments implements Term {
  WORST,
  /// All on average.
  MEAN
}
