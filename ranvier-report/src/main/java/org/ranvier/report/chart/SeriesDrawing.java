package org.ranvier.report.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ranvier.report.figure.Svg;
import org.ranvier.result.Figure;

/// One series on its scales.
final class SeriesDrawing {

  private final Figure.Series series;
  private final LineStyle style;
  private final Polyline line = new Polyline();
  private int unplaced;

  SeriesDrawing(Figure.Series series, LineStyle style, Scale horizontal, Scale vertical) {
    this.series = series;
    this.style = style;
    double[] x = series.x();
    double[] y = series.y();
    for (int i = 0; i < x.length; i++) {
      if (horizontal.holds(x[i]) && vertical.holds(y[i])) {
        line.to(horizontal.at(x[i]), vertical.at(y[i]));
        if (!series.isJoined()) {
          line.lift();
        }
      } else {
        unplaced += Double.isFinite(x[i]) && Double.isFinite(y[i]) ? 1 : 0;
        line.lift();
      }
    }
  }

  /// @return values that are there but have no place on a logarithmic scale
  int unplaced() {
    return unplaced;
  }

  String name() {
    return series.name();
  }

  LineStyle style() {
    return style;
  }

  boolean isEmpty() {
    return line.isEmpty();
  }

  /// @return where it ends
  Polyline.Point end() {
    return line.last();
  }

  /// @return points along the series, not farther apart than asked for
  List<Polyline.Point> dense(double distance) {
    return line.dense(distance);
  }

  void draw(Svg svg) {
    String path = line.path();
    if (!path.isEmpty()) {
      style.drawLine(svg, path);
    }
    // Of points that fall together one is enough.
    Set<String> drawn = new HashSet<>();
    for (Polyline.Point point : line.lone()) {
      if (drawn.add(Svg.number(point.x()) + " " + Svg.number(point.y()))) {
        style.drawPoint(svg, point.x(), point.y());
      }
    }
  }

  /// Draws a piece of the series beside its name.
  void drawSample(Svg svg, double x, double y) {
    if (series.isJoined()) {
      style.drawLine(svg, "M" + Svg.number(x) + " " + Svg.number(y) + "h28");
    } else {
      style.drawPoint(svg, x + 14, y);
    }
  }
}
