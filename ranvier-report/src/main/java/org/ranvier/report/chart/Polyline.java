package org.ranvier.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.report.figure.Svg;

/// A line of many points that may be interrupted, written with as few points as show the same.
final class Polyline {

  /// A place on the page.
  record Point(double x, double y) {}

  /// How far the line may stray from its points, in units of the picture: less than can be seen.
  private static final double TOLERANCE = 0.15;

  private final List<List<Point>> stretches = new ArrayList<>();
  private boolean lifted = true;

  void to(double x, double y) {
    if (lifted) {
      stretches.add(new ArrayList<>());
      lifted = false;
    }
    stretches.getLast().add(new Point(x, y));
  }

  /// Interrupts the line.
  void lift() {
    lifted = true;
  }

  boolean isEmpty() {
    return stretches.isEmpty();
  }

  /// @return the last point
  Point last() {
    return stretches.getLast().getLast();
  }

  /// @return points between two interruptions, which no line shows
  List<Point> lone() {
    return stretches.stream().filter(each -> each.size() == 1).map(List::getFirst).toList();
  }

  /// @return points along the line, not farther apart than asked for
  List<Point> dense(double distance) {
    List<Point> dense = new ArrayList<>();
    for (List<Point> stretch : stretches) {
      Point before = stretch.getFirst();
      for (Point point : Thinning.of(stretch, TOLERANCE)) {
        double length = Math.hypot(point.x() - before.x(), point.y() - before.y());
        int pieces = (int) Math.max(1, Math.ceil(length / distance));
        for (int i = 1; i <= pieces; i++) {
          double share = (double) i / pieces;
          dense.add(
              new Point(
                  before.x() + share * (point.x() - before.x()),
                  before.y() + share * (point.y() - before.y())));
        }
        before = point;
      }
    }
    return dense;
  }

  /// @return all stretches as the value of an SVG path; empty if no two points are joined
  String path() {
    StringBuilder path = new StringBuilder();
    for (List<Point> stretch : stretches) {
      if (stretch.size() > 1) {
        append(path, stretch);
      }
    }
    return path.toString();
  }

  /// @return all stretches, each closed to an area
  String area() {
    StringBuilder path = new StringBuilder();
    for (List<Point> stretch : stretches) {
      append(path, stretch);
      path.append('Z');
    }
    return path.toString();
  }

  private static void append(StringBuilder path, List<Point> stretch) {
    char letter = 'M';
    for (Point point : Thinning.of(stretch, TOLERANCE)) {
      path.append(letter).append(Svg.number(point.x())).append(' ').append(Svg.number(point.y()));
      letter = 'L';
    }
  }
}
