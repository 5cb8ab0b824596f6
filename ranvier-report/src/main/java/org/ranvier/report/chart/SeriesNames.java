package org.ranvier.report.chart;

import java.util.List;
import org.ranvier.report.figure.Svg;

/// Says which series is which: beside the ends of the lines where there is room, else in a list
/// below the chart.
final class SeriesNames {

  private static final double WIDEST = 130;
  private static final double LEADER = 12;
  private static final double GAP = 4;

  private final List<Figures> names;

  private record Figures(List<String> lines, double width) {}

  SeriesNames(List<String> names) {
    this.names =
        names.stream()
            .map(name -> Words.lines(name, WIDEST))
            .map(lines -> new Figures(lines, Words.width(lines)))
            .toList();
  }

  /// @param height of the chart
  /// @return whether all names have room beside the lines
  boolean fitBeside(double height) {
    double needed = names.stream().mapToDouble(SeriesNames::height).sum();
    return needed <= height
        && names.stream().allMatch(name -> name.width <= WIDEST && name.lines.size() <= 3);
  }

  /// @return room that names need beside the chart
  double widthBeside() {
    return LEADER + 4 + names.stream().mapToDouble(Figures::width).max().orElse(0);
  }

  private static double height(Figures name) {
    return name.lines.size() * Words.LINE + GAP;
  }

  /// Draws the names of series that have any value, each with a fine line to its end.
  void drawBeside(Svg svg, List<SeriesDrawing> series, double x, double top, double bottom) {
    List<Integer> shown =
        java.util.stream.IntStream.range(0, series.size())
            .filter(i -> !series.get(i).isEmpty())
            .boxed()
            .toList();
    double[] wanted = shown.stream().mapToDouble(i -> series.get(i).end().y()).toArray();
    double[] heights = shown.stream().mapToDouble(i -> height(names.get(i))).toArray();
    double[] middles = Apart.spread(wanted, heights, top, bottom);
    for (int k = 0; k < middles.length; k++) {
      SeriesDrawing drawing = series.get(shown.get(k));
      List<String> lines = names.get(shown.get(k)).lines;
      String colour = drawing.style().colour();
      Polyline.Point end = drawing.end();
      svg.path(
          "M%s %sL%s %sL%s %s"
              .formatted(
                  Svg.number(end.x() + 4),
                  Svg.number(end.y()),
                  Svg.number(Math.max(x, end.x() + 4)),
                  Svg.number(end.x() < x - 8 ? middles[k] : end.y()),
                  Svg.number(x + LEADER),
                  Svg.number(middles[k])),
          "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"0.7\"");
      double y = middles[k] - Words.LINE * (lines.size() - 1) / 2.0 + 4.5;
      for (String line : lines) {
        svg.text(x + LEADER + 3, y, "font-weight=\"600\" fill=\"" + colour + "\"", line);
        y += Words.LINE;
      }
    }
  }

  /// @return height of the list below a chart
  static double heightBelow(List<String> names, double width) {
    return names.stream().mapToDouble(name -> Words.lines(name, width).size()).sum() * Words.LINE
        + 8;
  }

  /// Draws the list, each name after a piece of its series.
  static void drawBelow(Svg svg, List<SeriesDrawing> series, double x, double top, double width) {
    double y = top + Words.LINE;
    for (SeriesDrawing drawing : series) {
      drawing.drawSample(svg, x, y - 4.5);
      for (String line : Words.lines(drawing.name(), width)) {
        svg.text(x + 38, y, "", line);
        y += Words.LINE;
      }
    }
  }
}
