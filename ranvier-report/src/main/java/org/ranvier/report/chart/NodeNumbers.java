package org.ranvier.report.chart;

import java.math.BigDecimal;
import org.ranvier.report.figure.Svg;

/// A row of nodes above a chart: a tick for each that has room, numbers for some.
final class NodeNumbers {

  private static final double NEAREST = 2.5;
  private static final String TICK = "stroke=\"" + Svg.MUTED + "\" stroke-width=\"0.8\"";

  private final Potentials potentials;
  private final Scale across;

  NodeNumbers(Potentials potentials, Scale across) {
    this.potentials = potentials;
    this.across = across;
  }

  /// @param baseline of the numbers
  void draw(Svg svg, double baseline) {
    int nodes = potentials.nodes();
    svg.text(2, baseline, "font-weight=\"600\"", "node");
    boolean each = (across.end() - across.start()) / Math.max(1, nodes - 1) >= NEAREST;
    // Steps of whole nodes: for short axons the step of the ticks would be a fraction.
    BigDecimal step = LinearTicks.step(Math.max(nodes - 1, 8), 8).max(BigDecimal.ONE);
    for (int node = 0; node < nodes; node++) {
      double x = across.at(potentials.place(node));
      boolean numbered = node % step.intValueExact() == 0;
      if (numbered) {
        svg.text(x, baseline, "text-anchor=\"middle\"", Integer.toString(node));
      }
      if (each || numbered) {
        svg.line(x, baseline + (numbered ? 4 : 7), x, baseline + 11, TICK);
      }
    }
  }
}
