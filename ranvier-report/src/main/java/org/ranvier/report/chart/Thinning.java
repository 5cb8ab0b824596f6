package org.ranvier.report.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// Leaves out points of a line that lie on it anyway (Ramer 1972, Douglas and Peucker 1973). Every
/// point left out is within the tolerance of the line that remains, so that no peak is lost.
final class Thinning {

  private record Stretch(int from, int to) {}

  private Thinning() {}

  static List<Polyline.Point> of(List<Polyline.Point> points, double tolerance) {
    BitSet kept = new BitSet(points.size());
    kept.set(0);
    kept.set(points.size() - 1);
    Deque<Stretch> open = new ArrayDeque<>();
    open.push(new Stretch(0, points.size() - 1));
    while (!open.isEmpty()) {
      Stretch stretch = open.pop();
      int farthest = farthest(points, stretch);
      if (farthest > 0 && distance(points, stretch, farthest) > tolerance) {
        kept.set(farthest);
        open.push(new Stretch(stretch.from(), farthest));
        open.push(new Stretch(farthest, stretch.to()));
      }
    }
    List<Polyline.Point> thinned = new ArrayList<>();
    kept.stream().forEach(i -> thinned.add(points.get(i)));
    return thinned;
  }

  /// @return the point between the ends of a stretch that is farthest from the line between them,
  ///   or 0 if there is none
  private static int farthest(List<Polyline.Point> points, Stretch stretch) {
    int farthest = 0;
    double most = -1;
    for (int i = stretch.from() + 1; i < stretch.to(); i++) {
      double distance = distance(points, stretch, i);
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    return farthest;
  }

  private static double distance(List<Polyline.Point> points, Stretch stretch, int i) {
    Polyline.Point from = points.get(stretch.from());
    Polyline.Point to = points.get(stretch.to());
    Polyline.Point point = points.get(i);
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double square = dx * dx + dy * dy;
    double share =
        square == 0
            ? 0
            : Math.clamp(
                ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square, 0, 1);
    return Math.hypot(point.x() - from.x() - share * dx, point.y() - from.y() - share * dy);
  }
}
