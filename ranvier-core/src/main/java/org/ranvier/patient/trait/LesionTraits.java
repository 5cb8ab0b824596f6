package org.ranvier.patient.trait;

import org.ranvier.random.Streams;

/// How lesions come and go in one person.
///
/// @param severity of the usual one, 1 for usual people
/// @param spread coefficient of variation of their severity
/// @param newYearly rate at which new ones appear without treatment, in 1/y
/// @param maturingDays time constant with which one ripens
/// @param driftYearly rate at which they grow more severe, in 1/y
/// @param healingYearly hazard that one comes to rest, in 1/y of being wholly held back
/// @param healingDays time constant with which it does
public record LesionTraits(
    double severity,
    double spread,
    double newYearly,
    double maturingDays,
    double driftYearly,
    double healingYearly,
    double healingDays) {

  /// @param lesion streams of the lesion
  /// @return the severity of one lesion
  public double drawSeverity(Streams lesion) {
    double deviation = Math.sqrt(Math.log1p(spread * spread));
    return severity * Math.exp(deviation * lesion.with("severity").generator().nextGaussian());
  }
}
