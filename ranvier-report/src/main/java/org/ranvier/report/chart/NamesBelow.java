package org.ranvier.report.chart;

import java.util.List;
import org.ranvier.report.figure.Svg;

/// Names of series in a list below a chart, each after a piece of its line.
final class NamesBelow {

  private static final double INDENT = 38;
  private static final double EDGE = 8;

  private final List<SeriesDrawing> series;
  private final double left;

  NamesBelow(List<SeriesDrawing> series, double left) {
    this.series = series;
    this.left = left;
  }

  private List<String> lines(SeriesDrawing drawing) {
    return Words.lines(drawing.name(), ConductFigure.WIDTH - EDGE - left - INDENT);
  }

  double height() {
    return series.stream().mapToDouble(each -> lines(each).size()).sum() * Words.LINE + 8;
  }

  void draw(Svg svg, double top) {
    double y = top + Words.LINE;
    for (SeriesDrawing drawing : series) {
      drawing.drawSample(svg, left, y - 4.5);
      for (String line : lines(drawing)) {
        svg.text(left + INDENT, y, "", line);
        y += Words.LINE;
      }
    }
  }
}
