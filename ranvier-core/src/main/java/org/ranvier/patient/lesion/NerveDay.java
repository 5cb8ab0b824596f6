package org.ranvier.patient.lesion;

/// What one day brings to all lesions of a person.
///
/// @param day that passes
/// @param drive of block over the day, as a multiple of the usual untreated one
/// @param untreatedDrive the same without treatment
public record NerveDay(int day, double drive, double untreatedDrive) {

  /// @return by what share treatment holds the drive back, 0 to 1
  public double heldBack() {
    return untreatedDrive > 0 ? Math.clamp(1 - drive / untreatedDrive, 0, 1) : 0;
  }
}
