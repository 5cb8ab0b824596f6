package org.ranvier.report.chart;

import org.ranvier.report.figure.Svg;

/// Draws axes with their ticks.
final class AxisLines {

  private static final double TICK = 5;
  private static final String STROKE =
      "fill=\"none\" stroke=\"" + Svg.INK + "\" stroke-width=\"1.2\"";
  private static final String GRID =
      "fill=\"none\" stroke=\"" + Svg.HAIR + "\" stroke-width=\"0.7\"";
  private static final double GAP = 8;

  private AxisLines() {}

  /// A horizontal axis; numbers that would touch the one before are left out, their ticks stay.
  static void drawHorizontal(Svg svg, Scale scale, double y) {
    svg.line(scale.start(), y, scale.end(), y, STROKE);
    double free = Double.NEGATIVE_INFINITY;
    for (Scale.Tick tick : scale.ticks()) {
      svg.line(tick.place(), y, tick.place(), y + TICK, STROKE);
      double half = Words.width(tick.words()) / 2;
      if (tick.place() - half >= free) {
        svg.text(tick.place(), y + TICK + 13, "text-anchor=\"middle\"", tick.words());
        free = tick.place() + half + GAP;
      }
    }
  }

  /// A vertical axis with pale lines across the chart.
  ///
  /// @param right where the pale lines end; the axis itself where there are none
  static void drawVertical(Svg svg, Scale scale, double x, double right) {
    for (Scale.Tick tick : scale.ticks()) {
      if (right > x) {
        svg.line(x, tick.place(), right, tick.place(), GRID);
      }
      svg.line(x - TICK, tick.place(), x, tick.place(), STROKE);
      svg.text(x - TICK - 3, tick.place() + 4.5, "text-anchor=\"end\"", tick.words());
    }
    svg.line(x, scale.start(), x, scale.end(), STROKE);
  }

  /// @return the room that the numbers of a vertical axis take
  static double widthOfNumbers(Scale scale) {
    return TICK
        + 5
        + scale.ticks().stream().mapToDouble(tick -> Words.width(tick.words())).max().orElse(0);
  }
}
