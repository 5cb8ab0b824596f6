package org.ranvier.report.chart;

import java.math.BigDecimal;
import java.util.List;
import org.ranvier.report.figure.Svg;

/// How to read stacked traces: how wide a potential is drawn, and what is filled.
final class TraceKey {

  private static final String BAR = "fill=\"none\" stroke=\"" + Svg.INK + "\" stroke-width=\"1.8\"";

  private TraceKey() {}

  /// @param reach of the whole range of potentials on the page
  static void draw(Svg svg, Potentials potentials, double reach, double x, double baseline) {
    double range = potentials.heightMillivolts();
    BigDecimal bar = LinearTicks.step(range / 2, 1);
    double length = reach * bar.doubleValue() / range;
    double y = baseline - 4;
    svg.path(
        "M%s %sv8m0 -4h%sm0 -4v8".formatted(Svg.number(x), Svg.number(y - 4), Svg.number(length)),
        BAR);
    String words = TickText.of(List.of(bar)).getFirst() + " mV";
    svg.text(x + length + 6, baseline, "", words);
    double next = x + length + 6 + Words.width(words) + 26;
    svg.rect(
        next, y - 7, 18, 13, "fill=\"#8fa9b8\" stroke=\"" + Svg.INK + "\" stroke-width=\"0.9\"");
    svg.text(next + 24, baseline, "", "impulse: above −20 mV");
  }
}
