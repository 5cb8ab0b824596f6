package org.ranvier.inference;

/// A figure that is not known exactly.
///
/// @param low with a probability of 5 % it is less
/// @param high with a probability of 5 % it is more
public record Interval(double median, double low, double high) {

  static Interval of(Posterior posterior) {
    return new Interval(
        posterior.quantile(0.5), posterior.quantile(0.05), posterior.quantile(0.95));
  }
}
