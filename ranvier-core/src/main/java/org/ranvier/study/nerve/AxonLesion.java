package org.ranvier.study.nerve;

/// What one lesion does to one axon.
///
/// @param extent of the lesion on its way
/// @param point where in the extent it blocks, cuts or delays, in mm from the cord
/// @param fate what becomes of impulses at the point
/// @param slowing by what share of the healthy time an impulse is later, over the whole extent
/// @param spreadMilliseconds delay spread over the extent
/// @param pointMilliseconds delay at the point
/// @param refractoryMilliseconds how soon a second impulse passes the point; NaN if not known to
///   differ from health
/// @param raised by what factor the threshold is raised about the point
/// @param safety safety factor with which it conducts; infinite if it is not near to failing
/// @param lostDaysAgo since when it has been cut off; NaN if it is not
record AxonLesion(
    Extent extent,
    double point,
    Fate fate,
    double slowing,
    double spreadMilliseconds,
    double pointMilliseconds,
    double refractoryMilliseconds,
    double raised,
    double safety,
    double lostDaysAgo) {

  /// What becomes of impulses.
  enum Fate {
    PASSES,
    BLOCKED,
    LOST
  }

  /// @return the same lesion when it does nothing
  static AxonLesion none(Extent extent, double point, double safety) {
    return new AxonLesion(extent, point, Fate.PASSES, 0, 0, 0, Double.NaN, 1, safety, Double.NaN);
  }

  AxonLesion blocked(double raisedBy) {
    return new AxonLesion(
        extent, point, Fate.BLOCKED, 0, 0, 0, Double.NaN, raisedBy, 0, Double.NaN);
  }

  AxonLesion lost(double daysAgo) {
    return new AxonLesion(extent, point, Fate.LOST, 0, 0, 0, Double.NaN, 1, 0, daysAgo);
  }

  AxonLesion slowed(double by) {
    return new AxonLesion(
        extent, point, Fate.PASSES, by, 0, 0, Double.NaN, raised, safety, Double.NaN);
  }

  AxonLesion spread(double milliseconds) {
    return new AxonLesion(
        extent, point, Fate.PASSES, 0, milliseconds, 0, Double.NaN, raised, safety, Double.NaN);
  }

  AxonLesion delayed(double milliseconds, double refractory) {
    return new AxonLesion(
        extent, point, Fate.PASSES, 0, 0, milliseconds, refractory, raised, safety, Double.NaN);
  }

  /// @param hyperpolarisation by what share activity has lowered the safety factor
  /// @return whether an impulse gets from one place to the other, either way
  boolean passes(double from, double to, double hyperpolarisation) {
    boolean crossed = from <= point && point < to;
    return !crossed || (fate == Fate.PASSES && safety * (1 - hyperpolarisation) > 1);
  }

  /// @return how much later than in health it gets from one place to the other
  double extraMilliseconds(double from, double to, TravelTime time, double metresPerSecond) {
    double extra = from <= point && point < to ? pointMilliseconds : 0;
    double within = extent.within(from, to);
    if (within > 0) {
      double healthy =
          time.between(Math.max(from, extent.from()), Math.min(to, extent.to())) / metresPerSecond;
      extra += slowing * healthy + spreadMilliseconds * within / extent.length();
    }
    return extra;
  }
}
