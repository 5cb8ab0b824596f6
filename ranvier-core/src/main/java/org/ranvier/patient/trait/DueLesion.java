package org.ranvier.patient.trait;

import org.ranvier.study.nerve.Where;

/// A lesion that appears for certain.
///
/// @param day on which it begins; before day 0 for what has gone on before the first symptom
/// @param severity as a multiple of the usual one
public record DueLesion(Where where, int day, double severity) {}
