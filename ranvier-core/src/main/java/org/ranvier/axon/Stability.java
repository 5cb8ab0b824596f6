package org.ranvier.axon;

import java.util.List;
import org.ranvier.axon.kernel.Kernel;

/// Whether axons stay at their rest when they are pushed a little. A depolarised node can have
/// potentials at which its currents balance and from which it runs away, to fire by itself.
final class Stability {

  /// At 37 °C.
  private static final double WATCHED_MILLISECONDS = 60;

  private static final double PUSH_MILLIVOLTS = 0.1;
  private static final double DEPOLARISED_MILLIVOLTS = -70;
  private static final double SLOPE_MILLIVOLTS = 1e-3;

  /// Gates that follow the potential in less time, in ms, are taken to follow at once.
  private static final double FAST_MILLISECONDS = 1;

  private static final double SLOWER_FOR_TEN_DEGREES = 2.2;
  private static final double REFERENCE_CELSIUS = 37;

  private Stability() {}

  static boolean holds(PreparedAxon axon, Kernel kernel) {
    return !isDoubtful(axon) || stays(axon, kernel);
  }

  /// True if some damaged node is depolarised, or if there a rise of the potential would bring more
  /// inward current at once than leaks and neighbours carry off.
  private static boolean isDoubtful(PreparedAxon axon) {
    Cable cable = axon.cable();
    for (int k = 0; k < cable.size(); k++) {
      boolean ill =
          (k > 0 && cable.isTouched(k - 1)) || (k + 1 < cable.size() && cable.isTouched(k));
      double rest = axon.restMillivolts(k);
      if (ill
          && (rest > DEPOLARISED_MILLIVOLTS || axon.passive(k) + fastSlope(cable, k, rest) < 0)) {
        return true;
      }
    }
    return false;
  }

  private static double fastSlope(Cable cable, int k, double millivolts) {
    AxonModel model = cable.axon().model();
    double celsius = cable.axon().celsius();
    double slope = 0;
    for (int c = 0; c < model.channels().size(); c++) {
      Channel channel = model.channels().get(c);
      double open = cable.conductance(cable.node(k), c);
      if (channel.isGated() && open != 0) {
        double moved = open;
        for (Channel.Gating gating : channel.gating()) {
          Gate gate = model.gates().get(gating.gate());
          double share = gate.settled(millivolts, celsius);
          boolean fast = gate.timeConstant(millivolts, celsius) < FAST_MILLISECONDS;
          double next = fast ? gate.settled(millivolts + SLOPE_MILLIVOLTS, celsius) : share;
          open *= Math.pow(share, gating.power());
          moved *= Math.pow(next, gating.power());
        }
        double drive = millivolts - channel.reversalMillivolts();
        slope += (moved * (drive + SLOPE_MILLIVOLTS) - open * drive) / SLOPE_MILLIVOLTS;
      }
    }
    return slope;
  }

  private static boolean stays(PreparedAxon prepared, Kernel kernel) {
    Axon axon = prepared.axon();
    Accuracy accuracy =
        axon.celsius() > Accuracy.FAST.warmestCelsius() ? Accuracy.STANDARD : Accuracy.FAST;
    LaneArrays arrays = new LaneArrays(List.of(prepared), accuracy);
    LaneSolver solver = new LaneSolver(arrays, axon.model(), List.of(List.of()), kernel);
    solver.openAll();
    for (int k = 0; k + 1 < axon.nodes(); k++) {
      solver.v[Kernel.at(k, 0)] += prepared.cable().isTouched(k) ? PUSH_MILLIVOLTS : 0;
    }
    double slowness =
        Math.pow(SLOWER_FOR_TEN_DEGREES, Math.max(0, REFERENCE_CELSIUS - axon.celsius()) / 10);
    boolean[] fired = new boolean[1];
    long steps = Math.round(WATCHED_MILLISECONDS * slowness / accuracy.stepMilliseconds());
    for (long i = 0; i < steps && !fired[0]; i++) {
      solver.step((_, _, _) -> fired[0] = true);
    }
    double largest = 0;
    for (int k = 0; k < axon.nodes(); k++) {
      largest = Math.max(largest, Math.abs(solver.millivolts(k, 0) - prepared.restMillivolts(k)));
    }
    return !fired[0] && largest < PUSH_MILLIVOLTS;
  }
}
