package org.ranvier.patient.treatment;

/// What a dose is counted in.
public enum DoseUnit {
  GRAMS_PER_KILOGRAM,
  GRAMS,
  MILLIGRAMS_PER_KILOGRAM,
  MILLIGRAMS_PER_SQUARE_METRE,
  MILLIGRAMS,
  /// Plasma exchanges, hours of physiotherapy, days with an orthosis.
  SESSIONS
}
