package org.ranvier.report.chart;

/// From the least to the greatest of some values; those that are no numbers do not count.
///
/// @param least positive infinity if there is no value
/// @param most negative infinity if there is no value
record Extent(double least, double most) {

  static final Extent NONE = new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  /// @return the extent that holds a value too
  Extent with(double value) {
    return Double.isFinite(value)
        ? new Extent(Math.min(least, value), Math.max(most, value))
        : this;
  }

  /// @return the extent that holds all these values too
  Extent with(double[] values) {
    Extent all = this;
    for (double value : values) {
      all = all.with(value);
    }
    return all;
  }

  boolean isEmpty() {
    return least > most;
  }

  double length() {
    return isEmpty() ? 0 : most - least;
  }
}
