package org.ranvier.report.chart;

import java.util.List;

/// A rectangle on the page; one without width or height is a line or a point.
record Box(double left, double top, double right, double bottom) {

  /// @return how far the nearest of some points is, 0 if it lies within
  double nearest(List<Polyline.Point> points) {
    double nearest = Double.POSITIVE_INFINITY;
    for (Polyline.Point point : points) {
      double dx = Math.max(0, Math.max(left - point.x(), point.x() - right));
      double dy = Math.max(0, Math.max(top - point.y(), point.y() - bottom));
      nearest = Math.min(nearest, Math.hypot(dx, dy));
    }
    return nearest;
  }

  /// @return whether they have more than an edge in common
  boolean touches(Box other) {
    return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
  }

  boolean isWithin(Box other) {
    return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
  }
}
