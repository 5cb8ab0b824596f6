package org.ranvier.axon.experiment;

/// Where to search for the value at which an answer changes, and how closely.
///
/// @param from one end
/// @param to the other end, above or below
/// @param scale how values in between are spaced
/// @param tolerance width of the bracket to be reached against its larger end, such as 0.002
public record SearchRange(double from, double to, Scale scale, double tolerance) {

  /// The width of a bracket that is asked for unless said otherwise.
  public static final double TOLERANCE = 0.002;

  private static final double FINEST_TOLERANCE = 1e-6;
  private static final double COARSEST_TOLERANCE = 0.5;

  public SearchRange {
    if (!Double.isFinite(from) || !Double.isFinite(to) || from == to) {
      throw new IllegalArgumentException(
          "A search must lie between two different numbers, but goes from %s to %s"
              .formatted(from, to));
    }
    if (scale == Scale.LOGARITHMIC && !(from > 0 && to > 0)) {
      throw new IllegalArgumentException(
          "A search on a logarithmic scale must lie above 0, but goes from %s to %s; take a linear scale"
              .formatted(from, to));
    }
    mustBeATolerance(tolerance);
  }

  static void mustBeATolerance(double tolerance) {
    if (!(tolerance >= FINEST_TOLERANCE && tolerance <= COARSEST_TOLERANCE)) {
      throw new IllegalArgumentException(
          "The tolerance of a search must be from %s to %s, but is %s"
              .formatted(FINEST_TOLERANCE, COARSEST_TOLERANCE, tolerance));
    }
  }

  /// @return a search to the usual tolerance
  public static SearchRange of(double from, double to, Scale scale) {
    return new SearchRange(from, to, scale, TOLERANCE);
  }

  /// @return significant digits that tell the ends of a bracket apart
  int digits() {
    return 2 + (int) Math.ceil(-Math.log10(tolerance));
  }

  boolean isNarrow(double a, double b) {
    double width = Math.abs(b - a);
    // A thousandth of the tolerance over the whole range, in case the bracket closes in on 0.
    return width <= tolerance * Math.max(Math.abs(a), Math.abs(b))
        || width <= tolerance * 0.001 * Math.abs(to - from);
  }
}
