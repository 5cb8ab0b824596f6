package org.ranvier.patient;

/// A patient's death.
public record Death(int day, Cause cause) {

  /// What a patient dies of.
  public enum Cause implements org.ranvier.reference.Term {
    /// Respiratory failure in amyotrophic lateral sclerosis.
    RESPIRATORY_FAILURE,
    OTHER
  }
}
