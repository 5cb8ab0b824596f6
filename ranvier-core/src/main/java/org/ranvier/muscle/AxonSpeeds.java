package org.ranvier.muscle;

import org.hipparchus.special.Erf;
import org.hipparchus.util.FastMath;
import org.ranvier.reference.Entry;

/// How the velocities of the motor axons of one pool scatter, and how age changes them.
///
/// @param deviation standard deviation as share of the mean, at the middle age
/// @param middleYears the middle age
/// @param rangePercent by how much the slowest axon is slower than the fastest, at birth by the
///   line of the source
/// @param rangePercentPerYear how that grows
/// @param lossPerYear share by which the mean falls in a year, seen from the middle age
/// @param limit no axon deviates by more standard deviations
/// @param sizeRankCorrelation between a unit's size and its axon's speed
public record AxonSpeeds(
    double deviation,
    double middleYears,
    double rangePercent,
    double rangePercentPerYear,
    double lossPerYear,
    double limit,
    double sizeRankCorrelation) {

  static AxonSpeeds of(Entry entry) {
    return new AxonSpeeds(
        PoolRules.value(entry, "speed-deviation"),
        entry.get("speed-deviation").get("at-years").number(),
        entry.get("speed-range").get("percent").number(),
        entry.get("speed-range").get("percent-per-year").number(),
        PoolRules.value(entry, "speed-loss-per-year"),
        PoolRules.value(entry, "speed-limit-deviations"),
        PoolRules.value(entry, "speed-size-rank-correlation"));
  }

  /// @return the standard deviation as share of the mean at that age
  public double deviation(double ageYears) {
    return deviation * range(ageYears) / range(middleYears);
  }

  /// @return what age makes of the mean velocity
  public double ageFactor(double ageYears) {
    return 1 - lossPerYear * (ageYears - middleYears);
  }

  /// @param sizeRank place of the unit among its pool by size, above 0 and below 1
  /// @param normal a number of the standard normal distribution
  /// @return by how many standard deviations its axon is faster than the mean
  double deviations(double sizeRank, double normal) {
    // Of two normal variables with the linear correlation r the rank correlation is
    // 6/π arcsin(r/2).
    double linear = 2 * Math.sin(Math.PI * sizeRankCorrelation / 6);
    double bySize = FastMath.sqrt(2) * Erf.erfInv(2 * sizeRank - 1);
    double drawn = linear * bySize + Math.sqrt(1 - linear * linear) * normal;
    return Math.max(-limit, Math.min(limit, drawn));
  }

  private double range(double ageYears) {
    return rangePercent + rangePercentPerYear * ageYears;
  }
}
