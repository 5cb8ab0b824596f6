package org.ranvier.cohort.statistic;

/// A figure with its 95 % interval.
///
/// @param value NaN if it cannot be worked out
/// @param low NaN if there is no interval
/// @param high NaN if there is no interval
/// @param count patients of whom it is
public record Estimate(double value, double low, double high, int count) {

  /// @return one without interval
  static Estimate bare(double value, int count) {
    return new Estimate(value, Double.NaN, Double.NaN, count);
  }

  /// @return the same in another unit
  public Estimate times(double factor) {
    return new Estimate(value * factor, low * factor, high * factor, count);
  }
}
