package org.ranvier.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.ranvier.report.figure.Svg;

/// Traces of nodes side by side at their places, time downwards, depolarisation to the right,
/// filled where a node has its impulse. Each trace covers what lies behind it, so that peaks stay
/// apart.
final class NodeTraces {

  /// Nodes nearer than this on the page cannot be told apart.
  private static final double NEAREST = 12;

  /// How many neighbours a full impulse covers.
  private static final double OVERLAP = 2;

  private static final double WIDEST = 40;
  private static final String FILL = "class=\"impulse\" fill=\"#8fa9b8\"";
  private static final String LINE =
      "class=\"trace\" fill=\"none\" stroke=\"" + Svg.INK + "\" stroke-width=\"0.9\"";

  private final Potentials potentials;
  private final int last;
  private final List<Integer> drawn;

  /// @param last sample to be shown
  /// @param among the nodes that are drawn where there is no room for all
  /// @param width of the chart
  NodeTraces(Potentials potentials, int last, int among, double width) {
    this.potentials = potentials;
    this.last = last;
    int every = every(potentials.nodes(), width);
    this.drawn =
        IntStream.range(0, potentials.nodes())
            .filter(node -> node % every == among % every)
            .boxed()
            .toList();
  }

  private static int every(int nodes, double width) {
    return nodes < 2 ? 1 : (int) Math.max(1, Math.ceil(NEAREST * (nodes - 1) / width));
  }

  /// @return the nodes whose traces are drawn
  List<Integer> nodes() {
    return drawn;
  }

  /// @return how far apart drawn nodes are
  int every() {
    return drawn.size() < 2 ? 1 : drawn.get(1) - drawn.get(0);
  }

  /// @return how far the whole range of potentials reaches on the page
  static double reach(double width, int drawn) {
    return Math.min(WIDEST, OVERLAP * width / Math.max(1, drawn - 1));
  }

  void draw(Svg svg, Scale across, Scale down, double reach) {
    double unit = reach / potentials.heightMillivolts();
    for (int node : drawn.reversed()) {
      Polyline line = new Polyline();
      for (int i = 0; i <= last; i++) {
        double value = potentials.at(node, i);
        if (Double.isFinite(value)) {
          line.to(x(across, node, value, unit), down.at(potentials.time(i)));
        } else {
          line.lift();
        }
      }
      String impulse = impulse(node, across, down, unit);
      if (!impulse.isEmpty()) {
        svg.path(impulse, FILL);
      }
      String path = line.path();
      if (!path.isEmpty()) {
        svg.path(path, LINE);
      }
    }
  }

  private double x(Scale across, int node, double millivolts, double unit) {
    return across.at(potentials.place(node)) + (millivolts - potentials.restMillivolts()) * unit;
  }

  private String impulse(int node, Scale across, Scale down, double unit) {
    double level = Potentials.IMPULSE_MILLIVOLTS;
    double foot = across.at(potentials.place(node));
    Polyline area = new Polyline();
    for (int i = 1; i <= last; i++) {
      double before = potentials.at(node, i - 1);
      double now = potentials.at(node, i);
      if ((before < level) != (now < level)) {
        double share = (level - before) / (now - before);
        double time =
            potentials.time(i - 1) + share * (potentials.time(i) - potentials.time(i - 1));
        double y = down.at(time);
        double edge = x(across, node, level, unit);
        area.to(now >= level ? foot : edge, y);
        area.to(now >= level ? edge : foot, y);
        if (now < level) {
          area.lift();
        }
      }
      if (now >= level) {
        area.to(x(across, node, now, unit), down.at(potentials.time(i)));
      }
    }
    return area.isEmpty() ? "" : area.area();
  }
}
