package org.ranvier.study.nerve;

/// How strong a shock is.
///
/// @param strength in units of the scale
public record Shock(double strength, Scale scale) {

  /// What strength is counted in.
  public enum Scale {
    /// The current that excites half of the healthy axons.
    MEDIAN_THRESHOLD,
    /// The current that excites all healthy axons.
    LARGEST_THRESHOLD
  }

  public Shock {
    if (!(strength >= 0)) {
      throw new IllegalArgumentException(
          "The strength of a shock must be 0 or more, but is " + strength);
    }
  }

  /// @return a shock some way above what excites all healthy axons, as in practice
  public static Shock supramaximal() {
    return new Shock(NerveFigures.shipped().value("supramaximal-factor"), Scale.LARGEST_THRESHOLD);
  }

  /// @return a shock of so many times the current that excites half of the healthy axons
  public static Shock times(double median) {
    return new Shock(median, Scale.MEDIAN_THRESHOLD);
  }

  /// @return a shock of so many times the current that excites all healthy axons
  public static Shock timesLargest(double factor) {
    return new Shock(factor, Scale.LARGEST_THRESHOLD);
  }

  /// @return what is left of it for a nerve that needs so many times the current
  public Shock weakerBy(double factor) {
    return new Shock(strength / factor, scale);
  }
}
