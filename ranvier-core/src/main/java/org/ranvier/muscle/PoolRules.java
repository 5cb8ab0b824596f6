package org.ranvier.muscle;

import org.ranvier.reference.Entry;

/// What the pools of all muscles have in common; see `muscles.yaml` for the source of each figure.
///
/// @param youngestYears from which age on pools are known
/// @param oldestYears up to which age they are
/// @param numberDeviation coefficient of variation of the number of units between people
/// @param fibreRange fibres of the largest unit over those of the smallest
/// @param surfaceRange the same of the size at the skin, but for depth
/// @param depthDeviation standard deviation of the logarithm of what depth does to that size
/// @param terminalDeviationMilliseconds between units of one pool
/// @param terminalLeastMilliseconds no end-plate is faster
/// @param amplitudeNumberCorrelation between people
/// @param bodyVariance share of the variance between people that all muscles of a body have in
///   common
/// @param muscleVariance the same of both sides of one muscle, besides
public record PoolRules(
    double youngestYears,
    double oldestYears,
    Ageing ageing,
    double numberDeviation,
    double fibreRange,
    double surfaceRange,
    double depthDeviation,
    AxonSpeeds speeds,
    double terminalDeviationMilliseconds,
    double terminalLeastMilliseconds,
    double amplitudeNumberCorrelation,
    double bodyVariance,
    double muscleVariance,
    FibreTemperature fibreTemperature) {

  /// How units are lost with age.
  ///
  /// @param fromYears the age before any is lost
  /// @param lossPerYear share of the first number
  /// @param leastShare that remains at any age
  public record Ageing(double fromYears, double lossPerYear, double leastShare) {

    static Ageing of(Entry entry) {
      return new Ageing(
          entry.get("from-years").number(),
          entry.get("loss-per-year").number(),
          entry.get("least-share").number());
    }

    /// @return the share of units left at that age
    public double share(double ageYears) {
      return Math.max(leastShare, 1 - lossPerYear * Math.max(0, ageYears - fromYears));
    }
  }

  static PoolRules of(Entry entry) {
    return new PoolRules(
        entry.get("adult-years").get("from").number(),
        entry.get("adult-years").get("to").number(),
        Ageing.of(entry.get("ageing")),
        value(entry, "number-deviation"),
        value(entry, "fibre-range"),
        value(entry, "surface-range"),
        value(entry, "depth-deviation"),
        AxonSpeeds.of(entry),
        value(entry, "terminal-deviation"),
        value(entry, "terminal-least"),
        value(entry, "amplitude-number-correlation"),
        entry.get("shared-variance").get("body").number(),
        entry.get("shared-variance").get("muscle").number(),
        FibreTemperature.of(entry.get("fibre-q10")));
  }

  static double value(Entry entry, String key) {
    return entry.get(key).get("value").number();
  }
}
