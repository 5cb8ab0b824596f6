package org.ranvier.patient.treatment;

/// A time in a patient's course.
///
/// @param days after the anchor; negative for before
public record When(Anchor anchor, int days) {

  /// @return so many days after the first symptom
  public static When sinceOnset(int days) {
    return new When(Anchor.ONSET, days);
  }
}
