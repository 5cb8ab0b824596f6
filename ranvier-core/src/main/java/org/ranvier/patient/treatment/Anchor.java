package org.ranvier.patient.treatment;

import org.ranvier.reference.Term;

/// What a time is counted from.
public enum Anchor implements Term {
  /// First symptom.
  ONSET,
  /// The day on which the disease is recognised.
  DIAGNOSIS,
  /// The day on which a study takes the patient in.
  ENTRY
}
