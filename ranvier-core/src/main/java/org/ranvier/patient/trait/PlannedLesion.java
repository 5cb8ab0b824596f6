package org.ranvier.patient.trait;

import org.ranvier.study.nerve.Where;

/// A lesion that a patient is meant to have.
///
/// @param years after onset at which it appears, 0 or later
/// @param severity how strongly it is attacked, as a multiple of the usual lesion of the disease;
///   above 0
public record PlannedLesion(Where where, double years, double severity) {

  public PlannedLesion {
    if (!(years >= 0 && years <= 100)) {
      throw new IllegalArgumentException(
          "A lesion must appear from 0 to 100 years after onset, but appears after " + years);
    }
    if (!(severity > 0 && severity <= 100)) {
      throw new IllegalArgumentException(
          "The severity of a lesion must be above 0 and at most 100, but is " + severity);
    }
  }
}
