package org.ranvier.patient.trait;

/// A pregnancy of nine months.
///
/// @param years after onset at which it begins, 0 or later
public record Pregnancy(double years) {

  public Pregnancy {
    if (!(years >= 0 && years <= 60)) {
      throw new IllegalArgumentException(
          "A pregnancy must begin from 0 to 60 years after onset, but begins after " + years);
    }
  }
}
