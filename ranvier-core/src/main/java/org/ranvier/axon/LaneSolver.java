package org.ranvier.axon;

import static org.ranvier.axon.kernel.Kernel.LANES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ranvier.axon.kernel.Kernel;

/// Steps up to eight axons through time together. What a lane does never depends on the others.
final class LaneSolver {

  /// Nodes whose gates are worked on together, so that everything stays in the nearest cache.
  private static final int BLOCK = 16;

  static final double DETECTION_MILLIVOLTS = -20;

  private final Kernel kernel;
  private final LaneArrays axons;
  private final List<Gate> gates;
  private final List<List<Stimulus>> stimuli;

  final double[] v;
  private final double[] delta;

  /// The change of the step before.
  private final double[] previous;

  private final List<Rising> rising = new ArrayList<>();
  private final double[] half;
  private final double[] mask;
  private final double[] inflow;
  private final double[] current;
  private final double[] slope;
  private final double[] states;
  private final double[][] share;
  private final double[][] change;
  private final double[][] sensitivity;
  private final int[] hits;
  private final int[] usedGates;
  private final double[] e = new double[BLOCK * LANES];
  private final double[] opening = new double[BLOCK * LANES];
  private final double[] openingSlope = new double[BLOCK * LANES];
  private final double[] closing = new double[BLOCK * LANES];
  private final double[] closingSlope = new double[BLOCK * LANES];

  /// The nodes that are solved: from `first` to before `end`.
  private int first;

  private int end;
  private long steps;

  LaneSolver(LaneArrays axons, AxonModel model, List<List<Stimulus>> stimuli, Kernel kernel) {
    this.kernel = kernel;
    this.axons = axons;
    this.stimuli = stimuli;
    gates = model.gates();
    int size = axons.nodes * LANES;
    v = axons.rest.clone();
    delta = new double[size];
    previous = new double[size];
    half = new double[size];
    mask = new double[size];
    inflow = new double[size];
    current = new double[size];
    slope = new double[size];
    states = new double[axons.states];
    hits = new int[size];
    usedGates = axons.usedGates.stream().mapToInt(Integer::intValue).toArray();
    share = new double[gates.size()][size];
    change = new double[gates.size()][size];
    sensitivity = new double[gates.size()][size];
    for (int g : axons.usedGates) {
      for (int i = 0; i < size; i++) {
        share[g][i] = gates.get(g).steady(v[i]);
      }
    }
    channels(0, size);
    System.arraycopy(current, 0, axons.system.restCurrent, 0, size);
    Arrays.fill(current, 0);
    Arrays.fill(slope, 0);
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
    int at = node * LANES + lane;
    mask[at] = held ? 0 : axons.exists[at];
    if (held) {
      delta[at] = 0;
    }
    couple(node, lane);
    if (node > 0) {
      couple(node - 1, lane);
    }
  }

  private void couple(int node, int lane) {
    int at = node * LANES + lane;
    boolean free = node + 1 < axons.nodes && mask[at] != 0 && mask[at + LANES] != 0;
    axons.system.coupling[at] = free ? axons.coupling[at] : 0;
  }

  /// Solves only these nodes from now on; those that are left out must be held in all lanes.
  void window(int from, int to) {
    first = from;
    end = to;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  /// @return the time in ms that the potentials stand for
  double time() {
    return (steps - 1) * axons.step;
  }

  double[] rest() {
    return axons.rest;
  }

  /// Brings the potentials to the next step; the first call leaves them at time 0.
  ///
  /// @param crossing told which index of which lane rose through the level of detection, and when
  void step(Crossing crossing) {
    int from = first * LANES;
    int to = end * LANES;
    int before = Math.max(from - LANES, 0);
    int after = Math.min(to + LANES, v.length);
    kernel.half(v, axons.rest, delta, before, after, half);
    for (int k = before / LANES; k + 1 < after / LANES; k++) {
      kernel.modes(
          axons.modes[k],
          states,
          axons.stateFrom[k],
          axons.decay,
          axons.left,
          axons.right,
          axons.constantsFrom[k],
          half,
          k * LANES,
          inflow);
    }
    Arrays.fill(inflow, before, from, 0);
    Arrays.fill(inflow, to, after, 0);
    int risen = kernel.advance(v, delta, from, to, DETECTION_MILLIVOLTS, hits);
    steps++;
    report(crossing);
    note(risen);
    System.arraycopy(delta, from, previous, from, to - from);
    for (int block = from; block < to; block += BLOCK * LANES) {
      int blockEnd = Math.min(block + BLOCK * LANES, to);
      for (int g : usedGates) {
        gate(g, block, blockEnd);
      }
      channels(block, blockEnd);
    }
    stimulate();
    kernel.solve(axons.system, v, axons.rest, mask, inflow, current, slope, delta, from, to);
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
      double share = each.shareOfStep(v[each.at], DETECTION_MILLIVOLTS);
      double milliseconds = time() + (share - 2) * axons.step;
      crossing.at(each.at / LANES, each.at % LANES, milliseconds);
    }
    rising.clear();
  }

  /// A potential that rose through the level within a step.
  ///
  /// @param before at the beginning of the step before
  /// @param low at the beginning of the step
  /// @param high at its end
  private record Rising(int at, double before, double low, double high) {

    /// @param after the potential at the end of the step after
    /// @return when, from 0 to 1, the cubic through all four is at the level
    double shareOfStep(double after, double level) {
      double share = (level - low) / (high - low);
      for (int i = 0; i < 4; i++) {
        double x = share;
        double value =
            before * (-x * (x - 1) * (x - 2) / 6)
                + low * ((x + 1) * (x - 1) * (x - 2) / 2)
                + high * (-(x + 1) * x * (x - 2) / 2)
                + after * ((x + 1) * x * (x - 1) / 6);
        share = Math.max(0, Math.min(1, share + (level - value) / (high - low)));
      }
      return share;
    }
  }

  private void gate(int g, int from, int to) {
    Gate gate = gates.get(g);
    rate(gate.opening(), from, to, opening, openingSlope);
    rate(gate.closing(), from, to, closing, closingSlope);
    kernel.gate(
        share[g],
        change[g],
        sensitivity[g],
        delta,
        mask,
        from,
        to,
        axons.halfStep.get(g),
        opening,
        openingSlope,
        closing,
        closingSlope);
  }

  private void rate(Rate rate, int from, int to, double[] value, double[] slopeOfRate) {
    double at = rate.atMillivolts();
    double factor = 1 / rate.slopeMillivolts();
    double k = rate.perMillisecond();
    switch (rate.form()) {
      case LINOID -> {
        kernel.exponential(v, from, to, at, -factor, e);
        double scale = k * Math.abs(rate.slopeMillivolts());
        kernel.linoid(v, from, to, at, factor, scale, e, value, slopeOfRate);
      }
      case SIGMOID -> {
        kernel.exponential(v, from, to, at, -factor, e);
        kernel.sigmoid(to - from, factor, k, e, value, slopeOfRate);
      }
      case EXPONENTIAL -> {
        kernel.exponential(v, from, to, at, factor, e);
        kernel.exponentialRate(to - from, factor, k, e, value, slopeOfRate);
      }
    }
  }

  private void channels(int from, int to) {
    for (int c = 0; c < axons.channels.size(); c++) {
      Channel channel = axons.channels.get(c);
      Channel.Gating one = channel.gating().getFirst();
      int x = one.gate();
      if (channel.gating().size() == 1) {
        kernel.channel(
            v,
            from,
            to,
            axons.conductances.get(c),
            channel.reversalMillivolts(),
            one.power(),
            share[x],
            change[x],
            sensitivity[x],
            current,
            slope);
      } else {
        int y = channel.gating().getLast().gate();
        kernel.channel(
            v,
            from,
            to,
            axons.conductances.get(c),
            channel.reversalMillivolts(),
            one.power(),
            share[x],
            change[x],
            sensitivity[x],
            share[y],
            change[y],
            sensitivity[y],
            current,
            slope);
      }
    }
  }

  private void stimulate() {
    for (int lane = 0; lane < stimuli.size(); lane++) {
      for (Stimulus stimulus : stimuli.get(lane)) {
        if (stimulus.node() >= first && stimulus.node() < end) {
          inflow[stimulus.node() * LANES + lane] += stimulus.over(time(), time() + axons.step);
        }
      }
    }
  }

  /// Hears of impulses.
  interface Crossing {
    /// @param milliseconds when the potential of the node rose through −20 mV
    void at(int node, int lane, double milliseconds);
  }
}
