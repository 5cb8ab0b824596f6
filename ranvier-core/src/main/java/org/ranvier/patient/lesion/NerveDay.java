package org.ranvier.patient.lesion;

/// What one day brings to all lesions of a person.
///
/// @param day that passes
/// @param drive of block over the day, as a multiple of the usual untreated one
/// @param untreatedDrive the same without treatment
public record NerveDay(int day, double drive, double untreatedDrive) {}
