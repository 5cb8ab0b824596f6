package org.ranvier.axon;

import static org.ranvier.axon.kernel.Kernel.LANES;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.axon.kernel.Kernel;

/// Steps up to eight axons through time together. What a lane does never depends on the others.
final class LaneSolver implements AxonSolver {

  private static final int STEPS_BETWEEN_CHECKS = 16;

  private final Kernel kernel;
  private final LaneArrays axons;
  private final List<List<Stimulus>> stimuli;
  private final Membrane membrane;

  final double[] v;
  private double[] delta;

  /// The change of the step before.
  private double[] previous;

  private final List<Rising> rising = new ArrayList<>();
  private final double[] mask;
  private final double[] inflow;
  private final int[] hits;
  private final boolean[] ranAway = new boolean[LANES];

  /// The nodes that are solved: from `first` to before `end`.
  private int first;

  private int end;
  private long steps;

  LaneSolver(LaneArrays axons, AxonModel model, List<List<Stimulus>> stimuli, Kernel kernel) {
    this.kernel = kernel;
    this.axons = axons;
    this.stimuli = stimuli;
    v = axons.rest.clone();
    int size = v.length;
    delta = new double[size];
    previous = new double[size];
    mask = new double[size];
    inflow = new double[size];
    hits = new int[size];
    membrane =
        new Membrane(
            model,
            axons.channels,
            axons.conductances,
            axons.halfStep,
            Kernel.FIRST,
            v,
            axons.celsius,
            kernel);
    double[] atStart = membrane.currentNow(v);
    for (int i = 0; i < size; i++) {
      axons.system.restCurrent[i] = atStart[i] + axons.drive[i];
    }
  }

  /// Solves all nodes of all lanes from now on.
  void openAll() {
    System.arraycopy(axons.exists, 0, mask, 0, mask.length);
    System.arraycopy(axons.coupling, 0, axons.system.coupling, 0, axons.coupling.length);
    first = 0;
    end = axons.nodes;
  }

  /// Holds or frees one node of one lane.
  void hold(int node, int lane, boolean held) {
    int at = Kernel.at(node, lane);
    mask[at] = held ? 0 : axons.exists[at];
    if (held) {
      delta[at] = 0;
      previous[at] = 0;
    }
    couple(node, lane);
    if (node > 0) {
      couple(node - 1, lane);
    }
  }

  private void couple(int node, int lane) {
    int at = Kernel.at(node, lane);
    boolean free = node + 1 < axons.nodes && mask[at] != 0 && mask[at + LANES] != 0;
    axons.system.coupling[at] = free ? axons.coupling[at] : 0;
  }

  /// Solves only these nodes from now on; those that are left out must be held in all lanes.
  void window(int from, int to) {
    first = from;
    end = to;
  }

  @Override
  public double time() {
    return (steps - 1) * axons.step;
  }

  double[] rest() {
    return axons.rest;
  }

  @Override
  public void step(Crossing crossing) {
    int from = Kernel.at(first, 0);
    int to = Kernel.at(end, 0);
    int before = Math.max(from - LANES, Kernel.FIRST);
    int after = Math.min(to + LANES, v.length);
    kernel.modes(axons.internodes, v, axons.rest, delta, before, after, inflow);
    int risen = kernel.advance(v, delta, from, to, DETECTION_MILLIVOLTS, hits);
    steps++;
    if (!rising.isEmpty()) {
      report(crossing);
    }
    note(risen);
    if (steps % STEPS_BETWEEN_CHECKS == 0) {
      noteRunaways(from, to);
    }
    membrane.step(v, delta, mask, from, to);
    stimulate();
    double[] now = delta;
    delta = previous;
    previous = now;
    kernel.solve(
        axons.system,
        v,
        axons.rest,
        mask,
        inflow,
        membrane.current,
        membrane.slope,
        delta,
        from,
        to);
  }

  private void noteRunaways(int from, int to) {
    for (int lane = 0; lane < LANES; lane++) {
      for (int i = from + lane; i < to; i += LANES) {
        ranAway[lane] |= !(Math.abs(v[i]) < RUN_AWAY_MILLIVOLTS);
      }
    }
  }

  /// Remembers which potentials rose through the level; when exactly, the next step helps to tell.
  private void note(int risen) {
    for (int i = 0; i < risen; i++) {
      int at = hits[i];
      double before = v[at] - 2 * delta[at];
      rising.add(new Rising(at, before - 2 * previous[at], before, v[at]));
    }
  }

  private void report(Crossing crossing) {
    for (Rising each : rising) {
      double share = each.shareOfStep(v[each.at()], DETECTION_MILLIVOLTS);
      double milliseconds = time() + (share - 2) * axons.step;
      crossing.at(Kernel.node(each.at()), Kernel.lane(each.at()), milliseconds);
    }
    rising.clear();
  }

  private void stimulate() {
    for (int lane = 0; lane < stimuli.size(); lane++) {
      for (Stimulus stimulus : stimuli.get(lane)) {
        if (stimulus.node() >= first && stimulus.node() < end) {
          inflow[Kernel.at(stimulus.node(), lane)] += stimulus.over(time(), time() + axons.step);
        }
      }
    }
  }

  @Override
  public double millivolts(int node, int axon) {
    return v[Kernel.at(node, axon)];
  }

  @Override
  public boolean ranAway(int axon) {
    return ranAway[axon];
  }
}
