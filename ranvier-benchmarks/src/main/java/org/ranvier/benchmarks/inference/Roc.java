package org.ranvier.benchmarks.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How well scores tell cases from others.
final class Roc {

  /// @param score the higher, the more like a case
  record Scored(double score, boolean isCase) {}

  /// @param falsePositives share of others with at least a score
  /// @param sensitivity share of cases with at least that score
  record Point(double falsePositives, double sensitivity) {}

  private final List<Point> points = new ArrayList<>();

  Roc(List<Scored> scored) {
    double cases = scored.stream().filter(Scored::isCase).count();
    double others = scored.size() - cases;
    List<Scored> falling =
        scored.stream().sorted(Comparator.comparingDouble(Scored::score).reversed()).toList();
    double hits = 0;
    double alarms = 0;
    points.add(new Point(0, 0));
    for (int i = 0; i < falling.size(); i++) {
      hits += falling.get(i).isCase() ? 1 : 0;
      alarms += falling.get(i).isCase() ? 0 : 1;
      if (i + 1 == falling.size() || falling.get(i + 1).score() < falling.get(i).score()) {
        points.add(new Point(alarms / others, hits / cases));
      }
    }
  }

  List<Point> points() {
    return points;
  }

  /// @return area under the curve, by straight lines between its points
  double area() {
    double area = 0;
    for (int i = 1; i < points.size(); i++) {
      Point before = points.get(i - 1);
      Point here = points.get(i);
      area +=
          (here.falsePositives - before.falsePositives)
              * (here.sensitivity + before.sensitivity)
              / 2;
    }
    return area;
  }
}
