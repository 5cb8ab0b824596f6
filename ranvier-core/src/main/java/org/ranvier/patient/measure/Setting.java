package org.ranvier.patient.measure;

/// Where and by whom grip is measured.
public enum Setting implements org.ranvier.reference.Term {
  /// By an examiner, mean of several trials.
  SUPERVISED,
  /// By the patient, best of three.
  HOME
}
