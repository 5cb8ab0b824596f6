package org.ranvier.muscle.force;

/// Normal force of a grasp at one age.
///
/// @param meanKilograms of healthy people
/// @param standardDeviationKilograms between them
public record GripNorm(double meanKilograms, double standardDeviationKilograms) {

  /// @param z the person's own place among healthy people, in standard deviations
  /// @return what the person had in health, never below a quarter of the mean
  public double kilograms(double z) {
    // A weak tail of a normal distribution reaches below zero; people do not.
    return Math.max(meanKilograms / 4, meanKilograms + z * standardDeviationKilograms);
  }
}
