package org.ranvier.study.nerve;

/// From where to where something lies on the way of axons, in mm from the cord.
public record Extent(double from, double to) {

  public Extent {
    if (!(from <= to)) {
      throw new IllegalArgumentException(
          "An extent must run away from the cord, but runs from %s to %s mm; swap its ends"
              .formatted(from, to));
    }
  }

  /// @return length in mm
  public double length() {
    return to - from;
  }

  /// @return how much of a stretch lies within, in mm
  public double within(double begins, double ends) {
    return Math.max(0, Math.min(to, ends) - Math.max(from, begins));
  }
}
