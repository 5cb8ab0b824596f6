package org.ranvier.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.ranvier.report.figure.Svg;

/// Names of series beside the ends of their lines.
final class NamesBeside {

  private static final double WIDEST = 140;
  private static final double LEADER = 12;
  private static final double GAP = 4;

  /// Ends nearer than this look like one.
  private static final double APART = 5;

  private final List<Lines> names;

  private record Lines(List<String> lines, double width) {}

  NamesBeside(List<String> names) {
    this.names =
        names.stream()
            .map(name -> Words.lines(name, WIDEST / Words.BOLD))
            .map(lines -> new Lines(lines, Words.width(lines) * Words.BOLD))
            .toList();
  }

  /// @param height of the chart
  /// @return whether all names have room beside the lines
  boolean fitBeside(double height) {
    double needed = names.stream().mapToDouble(NamesBeside::height).sum();
    return needed <= height
        && names.stream().allMatch(name -> name.width <= WIDEST && name.lines.size() <= 3);
  }

  /// @return room that names need beside the chart
  double widthBeside() {
    return LEADER + 4 + names.stream().mapToDouble(Lines::width).max().orElse(0);
  }

  private static double height(Lines name) {
    return name.lines.size() * Words.LINE + GAP;
  }

  /// @return how far a name has to move from the end of its line
  double farthest(CurvesPlot plot) {
    List<Integer> shown = shown(plot);
    double[] middles = middles(plot, shown);
    double farthest = 0;
    for (int k = 0; k < middles.length; k++) {
      Polyline.Point end = plot.series().get(shown.get(k)).end();
      double aside = Math.max(0, plot.right() - end.x() - LEADER);
      farthest = Math.max(farthest, Math.max(aside, Math.abs(middles[k] - end.y())));
    }
    return farthest;
  }

  /// @return whether each name can be led to an end of its own
  boolean areEndsApart(CurvesPlot plot) {
    double[] ends =
        shown(plot).stream().mapToDouble(i -> plot.series().get(i).end().y()).sorted().toArray();
    for (int i = 1; i < ends.length; i++) {
      if (ends[i] - ends[i - 1] < APART) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> shown(CurvesPlot plot) {
    return IntStream.range(0, plot.series().size())
        .filter(i -> !plot.series().get(i).isEmpty())
        .boxed()
        .toList();
  }

  private double[] middles(CurvesPlot plot, List<Integer> shown) {
    double[] wanted = shown.stream().mapToDouble(i -> plot.series().get(i).end().y()).toArray();
    double[] heights = shown.stream().mapToDouble(i -> height(names.get(i))).toArray();
    return Apart.spread(wanted, heights, plot.top() - 6, plot.bottom() + 6);
  }

  /// Draws the names of series that have any value, each with a fine line to its end.
  void draw(Svg svg, CurvesPlot plot) {
    List<Integer> shown = shown(plot);
    double[] middles = middles(plot, shown);
    double x = plot.right();
    for (int k = 0; k < middles.length; k++) {
      SeriesDrawing series = plot.series().get(shown.get(k));
      String colour = series.style().colour();
      drawLeader(svg, series.end(), x, middles[k], colour);
      List<String> lines = names.get(shown.get(k)).lines;
      double y = middles[k] - Words.LINE * (lines.size() - 1) / 2.0 + 4.5;
      for (String line : lines) {
        svg.text(x + LEADER + 3, y, "font-weight=\"600\" fill=\"" + colour + "\"", line);
        y += Words.LINE;
      }
    }
  }

  private static void drawLeader(
      Svg svg, Polyline.Point end, double x, double middle, String colour) {
    double from = end.x() + 4;
    double turn = end.x() < x - 8 ? middle : end.y();
    svg.path(
        "M%s %sL%s %sL%s %s"
            .formatted(
                Svg.number(from),
                Svg.number(end.y()),
                Svg.number(Math.max(x, from)),
                Svg.number(turn),
                Svg.number(x + LEADER),
                Svg.number(middle)),
        "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"0.7\"");
  }
}
