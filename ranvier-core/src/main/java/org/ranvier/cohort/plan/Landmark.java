package org.ranvier.cohort.plan;

import org.ranvier.reference.Term;

/// A day in everybody's course from which a study may count.
public enum Landmark implements Term {
  /// First symptom.
  ONSET,
  /// The day on which the disease is recognised.
  DIAGNOSIS,
  /// The day of the first treatment.
  TREATMENT
}
