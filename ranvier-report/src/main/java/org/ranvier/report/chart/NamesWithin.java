package org.ranvier.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.report.figure.Svg;

/// Names of series within the chart, each near its own line where all others are far: for lines
/// that end together, such as potentials that return to rest.
final class NamesWithin {

  private record Box(double left, double top, double right, double bottom) {
    double distance(Polyline.Point point) {
      double dx = Math.max(0, Math.max(left - point.x(), point.x() - right));
      double dy = Math.max(0, Math.max(top - point.y(), point.y() - bottom));
      return Math.hypot(dx, dy);
    }

    boolean touches(Box other) {
      return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
    }
  }

  private record Found(Box box, double clearance) {}

  /// Between the points of lines that names keep clear of.
  private static final double EVERY = 4;

  private static final double OFF = 5;

  /// A name nearer to another line than this could be taken for that line's.
  private static final double CLEAR = 9;

  /// Farther away than this is no clearer.
  private static final double CLEAREST = 60;

  private final List<SeriesDrawing> series;
  private final List<Box> boxes;

  private NamesWithin(List<SeriesDrawing> series, List<Box> boxes) {
    this.series = series;
    this.boxes = boxes;
  }

  /// @param chart where names may stand
  /// @return nothing if a name finds no clear place
  static Optional<NamesWithin> find(CurvesPlot chart) {
    List<List<Polyline.Point>> lines = new ArrayList<>();
    List<SeriesDrawing> shown = chart.series().stream().filter(each -> !each.isEmpty()).toList();
    for (SeriesDrawing each : shown) {
      lines.add(each.dense(EVERY));
    }
    Box within = new Box(chart.left() + 4, chart.top(), chart.right() + 4, chart.bottom() - 4);
    List<Box> boxes = new ArrayList<>(marks(chart));
    int marks = boxes.size();
    for (int i = 0; i < shown.size(); i++) {
      Optional<Box> box = place(shown.get(i).name(), lines, i, within, boxes);
      if (box.isEmpty()) {
        return Optional.empty();
      }
      boxes.add(box.get());
    }
    return Optional.of(new NamesWithin(shown, boxes.subList(marks, boxes.size())));
  }

  private static List<Box> marks(CurvesPlot chart) {
    return chart.marks().stream()
        .map(mark -> new Box(mark.from() - 4, chart.top(), mark.to() + 4, chart.bottom()))
        .toList();
  }

  private static Optional<Box> place(
      String name, List<List<Polyline.Point>> lines, int own, Box within, List<Box> taken) {
    Optional<Found> best = Optional.empty();
    for (Polyline.Point point : lines.get(own)) {
      for (Box box : around(point, Words.width(name) * Words.BOLD)) {
        boolean free =
            box.left() >= within.left()
                && box.right() <= within.right()
                && box.top() >= within.top()
                && box.bottom() <= within.bottom()
                && taken.stream().noneMatch(box::touches);
        if (free && nearest(box, lines.get(own)) >= OFF - 2) {
          double clearance = clearance(box, lines, own);
          if (clearance >= CLEAR
              && best.filter(found -> found.clearance() >= clearance).isEmpty()) {
            best = Optional.of(new Found(box, clearance));
          }
        }
      }
    }
    return best.map(Found::box);
  }

  private static double clearance(Box box, List<List<Polyline.Point>> lines, int own) {
    double clearance = CLEAREST;
    for (int i = 0; i < lines.size(); i++) {
      if (i != own) {
        clearance = Math.min(clearance, nearest(box, lines.get(i)));
      }
    }
    return clearance;
  }

  private static double nearest(Box box, List<Polyline.Point> line) {
    double nearest = Double.POSITIVE_INFINITY;
    for (Polyline.Point point : line) {
      nearest = Math.min(nearest, box.distance(point));
    }
    return nearest;
  }

  /// The places around a point of a line, the best first.
  private static List<Box> around(Polyline.Point point, double width) {
    double half = Words.LINE / 2;
    double x = point.x();
    double y = point.y();
    return List.of(
        new Box(x + OFF, y - half, x + OFF + width, y + half),
        new Box(x - width / 2, y - OFF - 2 * half, x + width / 2, y - OFF),
        new Box(x - OFF - width, y - half, x - OFF, y + half),
        new Box(x - width / 2, y + OFF, x + width / 2, y + OFF + 2 * half));
  }

  void draw(Svg svg) {
    for (int i = 0; i < boxes.size(); i++) {
      SeriesDrawing each = series.get(i);
      Box box = boxes.get(i);
      svg.text(
          (box.left() + box.right()) / 2,
          box.bottom() - 4,
          "text-anchor=\"middle\" font-weight=\"600\" fill=\"" + each.style().colour() + "\"",
          each.name());
    }
  }
}
