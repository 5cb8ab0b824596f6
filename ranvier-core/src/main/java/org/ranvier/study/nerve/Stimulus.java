package org.ranvier.study.nerve;

/// How strong a shock is.
///
/// @param strength in units of the scale
public record Stimulus(double strength, Scale scale) {

  /// What strength is counted in.
  public enum Scale {
    /// The current that excites half of the healthy axons.
    MEDIAN_THRESHOLD,
    /// The current that excites all healthy axons.
    LARGEST_THRESHOLD
  }

  public Stimulus {
    if (!(strength >= 0)) {
      throw new IllegalArgumentException(
          "The strength of a shock must be 0 or more, but is " + strength);
    }
  }

  /// @return a shock some way above what excites all healthy axons, as in practice
  public static Stimulus supramaximal() {
    return new Stimulus(
        NerveFigures.shipped().value("supramaximal-factor"), Scale.LARGEST_THRESHOLD);
  }

  /// @return a shock of so many times the current that excites half of the healthy axons
  public static Stimulus times(double median) {
    return new Stimulus(median, Scale.MEDIAN_THRESHOLD);
  }

  /// @return a shock of so many times the current that excites all healthy axons
  public static Stimulus timesLargest(double factor) {
    return new Stimulus(factor, Scale.LARGEST_THRESHOLD);
  }

  /// @return what is left of it for a nerve that needs so many times the current
  public Stimulus weakerBy(double factor) {
    return new Stimulus(strength / factor, scale);
  }
}
