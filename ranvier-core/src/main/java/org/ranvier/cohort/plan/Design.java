package org.ranvier.cohort.plan;

import org.ranvier.reference.Term;

/// How arms are given to patients.
public enum Design implements Term {
  /// Each patient is drawn into one arm.
  PARALLEL,
  /// Each patient goes through all arms in an order that is drawn.
  CROSSOVER,
  /// Each patient goes through all arms at once, as only virtual patients can: one and the same
  /// life from the day of entry, once with each treatment.
  COPIES
}
