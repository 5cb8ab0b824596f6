package org.ranvier.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.ranvier.result.Figure;

/// Made-up impulses for tests of the drawing.
final class Waves {

  static final double REST = -80;

  private Waves() {}

  /// An impulse from the first node on, 0.05 ms a node.
  ///
  /// @param last the last node that it reaches; beyond, potentials rise by 20 mV only
  static Figure.SpaceTime of(int nodes, int last, int samples, double milliseconds) {
    return of("Wave", nodes, 0, last, samples, milliseconds);
  }

  static Figure.SpaceTime of(
      String title, int nodes, int first, int last, int samples, double milliseconds) {
    double[] times =
        IntStream.range(0, samples).mapToDouble(i -> milliseconds * i / (samples - 1)).toArray();
    double[] places = IntStream.range(0, nodes).mapToDouble(i -> 1.15 * i).toArray();
    double[][] potentials = new double[nodes][samples];
    for (int node = 0; node < nodes; node++) {
      double height = node >= first && node <= last ? 110 : 20;
      double peak = 0.2 + 0.05 * Math.abs(node - (first + last) / 2.0 * Math.min(first, 1));
      for (int i = 0; i < samples; i++) {
        double away = (times[i] - peak) / 0.1;
        potentials[node][i] = REST + height * Math.exp(-away * away);
      }
    }
    return new Figure.SpaceTime(
        "wave",
        title,
        "An impulse.",
        times,
        places,
        potentials,
        List.of(new Figure.Span("damaged <here>", (last + 1) * 1.15, (last + 3) * 1.15)));
  }
}
