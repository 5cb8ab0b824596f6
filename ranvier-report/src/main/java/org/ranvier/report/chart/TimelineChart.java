package org.ranvier.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.report.figure.Svg;

/// Draws panels over one axis of years.
final class TimelineChart {

  private static final double WIDTH = 960;
  private static final double LEFT = 44;
  private static final double NAMES = 132;
  private static final double HEADING = 26;
  private static final double BETWEEN = 16;
  private static final double FOOT = 40;
  private static final double MARKS = 24;
  private static final double LINE = 17;
  private static final int TICKS_DOWN = 5;
  private static final int TICKS_ACROSS = 14;
  private static final String SHADE = "fill=\"#eaf3ee\"";
  private static final String VISIT =
      "stroke=\"" + Svg.MUTED + "\" stroke-width=\"0.8\" stroke-dasharray=\"1.5 3\"";

  private final Timeline timeline;
  private final double right;
  private final Scale years;

  TimelineChart(Timeline timeline) {
    this.timeline = timeline;
    boolean named =
        timeline.panels().stream()
            .flatMap(panel -> panel.curves().stream())
            .anyMatch(curve -> !curve.name().isEmpty());
    right = WIDTH - (named ? NAMES : 14);
    years =
        Scale.exact(new Extent(timeline.fromYear(), timeline.toYear()), LEFT, right, TICKS_ACROSS);
  }

  String drawn() {
    double height =
        MARKS
            + timeline.panels().stream()
                .mapToDouble(panel -> HEADING + panel.height() + BETWEEN)
                .sum()
            + FOOT
            - BETWEEN;
    Svg svg = new Svg(timeline.id(), WIDTH, height, timeline.title(), timeline.description());
    svg.group("font-size=\"" + Svg.number(Words.SIZE) + "\"");
    double bottom = height - FOOT;
    drawBehind(svg, bottom);
    double top = MARKS;
    for (Timeline.Panel panel : timeline.panels()) {
      drawPanel(svg, panel, top + HEADING);
      top += HEADING + panel.height() + BETWEEN;
    }
    AxisLines.drawHorizontal(svg, years, bottom);
    svg.text(
        (LEFT + right) / 2,
        height - 5,
        "text-anchor=\"middle\" fill=\"" + Svg.MUTED + "\"",
        "years since the first symptom");
    return svg.end().drawn();
  }

  private void drawBehind(Svg svg, double bottom) {
    for (Timeline.Span span : timeline.treated()) {
      double from = years.at(Math.max(span.fromYear(), timeline.fromYear()));
      double to = years.at(Math.min(span.toYear(), timeline.toYear()));
      if (to > from) {
        svg.rect(from, MARKS - 4, to - from, bottom - MARKS + 4, SHADE);
      }
    }
    double free = Double.NEGATIVE_INFINITY;
    for (Timeline.Moment visit : timeline.visits()) {
      double x = years.at(visit.year());
      svg.line(x, MARKS - 4, x, bottom, VISIT);
      if (x - 9 >= free && !visit.label().isEmpty()) {
        svg.circle(x, 10, 9, "fill=\"#fff\" stroke=\"" + Svg.MUTED + "\"");
        svg.text(x, 14.2, "text-anchor=\"middle\" font-size=\"12\"", visit.label());
        free = x + 10;
      }
    }
  }

  private void drawPanel(Svg svg, Timeline.Panel panel, double top) {
    double bottom = top + panel.height();
    Extent extent = new Extent(0, panel.most());
    for (Timeline.Curve curve : panel.curves()) {
      extent = extent.with(curve.values());
    }
    Scale scale = Scale.linear(extent, bottom, top, TICKS_DOWN);
    svg.text(LEFT, top - 8, "font-weight=\"600\"", panel.heading());
    AxisLines.drawVertical(svg, scale, LEFT, right);
    List<Double> ends = new ArrayList<>();
    for (int i = 0; i < panel.curves().size(); i++) {
      ends.add(drawCurve(svg, panel.curves().get(i), LineStyle.of(i), scale));
    }
    drawNames(svg, panel, ends, top, bottom);
  }

  /// @return height at which the curve ends
  private double drawCurve(Svg svg, Timeline.Curve curve, LineStyle style, Scale scale) {
    double[] x = curve.years();
    double[] y = curve.values();
    Polyline line = new Polyline();
    double last = scale.start();
    for (int i = 0; i < x.length; i++) {
      if (!Double.isFinite(y[i]) || x[i] < timeline.fromYear() || x[i] > timeline.toYear()) {
        line.lift();
        continue;
      }
      double px = years.at(x[i]);
      double py = scale.at(y[i]);
      boolean steps = curve.kind() == Timeline.Kind.STEP || curve.kind() == Timeline.Kind.BARS;
      if (steps && !line.isEmpty() && i > 0 && Double.isFinite(y[i - 1])) {
        line.to(px, scale.at(y[i - 1]));
      }
      if (curve.kind() == Timeline.Kind.POINTS) {
        svg.circle(px, py, 1.7, "fill=\"" + style.colour() + "\" fill-opacity=\"0.6\"");
      } else {
        line.to(px, py);
      }
      last = py;
    }
    if (line.isEmpty()) {
      return last;
    }
    switch (curve.kind()) {
      case LINE, STEP -> style.drawLine(svg, line.path());
      case BARS ->
          svg.path(
              line.area(),
              "fill=\""
                  + style.colour()
                  + "\" fill-opacity=\"0.35\" stroke=\""
                  + style.colour()
                  + "\" stroke-width=\"0.8\"");
      case POINTS -> {}
    }
    return last;
  }

  private void drawNames(
      Svg svg, Timeline.Panel panel, List<Double> ends, double top, double bottom) {
    double[] wanted = ends.stream().mapToDouble(Double::doubleValue).toArray();
    List<List<String>> names =
        panel.curves().stream()
            .map(curve -> Words.lines(curve.name(), NAMES / Words.BOLD - 14))
            .toList();
    double[] heights = names.stream().mapToDouble(lines -> lines.size() * LINE).toArray();
    double[] middles = Apart.spread(wanted, heights, top - 4, bottom + 4);
    for (int i = 0; i < names.size(); i++) {
      String colour = LineStyle.of(i).colour();
      boolean named = !panel.curves().get(i).name().isEmpty();
      if (named) {
        svg.line(
            right + 1,
            wanted[i],
            right + 9,
            middles[i],
            "stroke=\"" + colour + "\" stroke-width=\"0.8\"");
      }
      double y = middles[i] - LINE * (names.get(i).size() - 1) / 2.0 + 4.5;
      for (String name : names.get(i)) {
        svg.text(right + 12, y, "font-weight=\"600\" fill=\"" + colour + "\"", name);
        y += LINE;
      }
    }
  }
}
