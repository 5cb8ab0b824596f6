package org.ranvier.report.chart;

import java.util.List;
import org.ranvier.report.figure.Svg;

/// What a chart cannot show, in words below it.
final class ChartNotes {

  private static final double EDGE = 8;

  private final List<String> lines;

  ChartNotes(List<String> sentences) {
    this.lines =
        sentences.stream()
            .flatMap(each -> Words.lines(each, ConductFigure.WIDTH - 2 * EDGE).stream())
            .toList();
  }

  double height() {
    return lines.isEmpty() ? 0 : lines.size() * Words.LINE + 8;
  }

  void draw(Svg svg, double top) {
    double y = top + Words.LINE - 2;
    for (String line : lines) {
      svg.text(EDGE, y, "fill=\"" + Svg.MUTED + "\"", line);
      y += Words.LINE;
    }
  }
}
