package org.ranvier.axon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// The potentials of the nodes when nothing changes any more, with all lesions in place: the
/// currents of channels, leaks and internodes at each node add up to nothing.
final class Rest {

  private static final double START_MILLIVOLTS = -80;
  private static final double LARGEST_STEP_MILLIVOLTS = 3;
  private static final double SLOPE_MILLIVOLTS = 1e-4;
  private static final double ENOUGH_MILLIVOLTS = 1e-10;
  private static final int MOST_STEPS = 500;
  private static final double PUMP_STEP = 0.5;
  private static final double PUMP_ENOUGH_MILLIVOLTS = 1e-6;
  private static final int STEPS_WITH_ONE_SLOPE = 3;

  /// So far an end or a lesion reaches: deviations from rest fall by a quarter from node to node.
  private static final int REACH_NODES = 30;

  private final Cable cable;
  private final double[] passive;
  private final double[] link;
  private final double[] inward;

  Rest(Cable cable, List<InternodeModes> modes) {
    this.cable = cable;
    int n = cable.size();
    passive = new double[n];
    link = new double[n - 1];
    inward = new double[n];
    for (int k = 0; k < n; k++) {
      passive[k] = cable.leak(cable.node(k));
      inward[k] = cable.inwardAtZero(cable.node(k));
    }
    for (int k = 0; k + 1 < n; k++) {
      InternodeModes internode = modes.get(k);
      passive[k] += internode.steadyLeft;
      passive[k + 1] += internode.steadyRight;
      link[k] = internode.steadyAcross;
      inward[k] += internode.leftSource;
      inward[k + 1] += internode.rightSource;
    }
  }

  /// @throws NoRestException if there is none, as in an axon that fires by itself
  double[] nodes() {
    int n = passive.length;
    double[] v = new double[n];
    Arrays.fill(v, START_MILLIVOLTS);
    BitSet unsettled = unsettled();
    int healthy = unsettled.nextClearBit(0);
    if (healthy < n) {
      Arrays.fill(v, ofEndlessAxon(healthy));
    }
    settle(v, unsettled);
    Optional<Pump> pump = cable.axon().pump();
    if (pump.isPresent()) {
      double healthyMillivolts = healthyMillivolts();
      balance(v, unsettled, new PumpBalance(cable, pump.orElseThrow(), healthyMillivolts));
    }
    return v;
  }

  /// What flows into each node from outside its gated channels' balance at given potentials:
  /// nothing at rest.
  ///
  /// @return nA inward
  double[] flow(double[] v) {
    double[] flow = new double[v.length];
    for (int k = 0; k < v.length; k++) {
      flow[k] = flow(v, k);
    }
    return flow;
  }

  /// @return conductance of leaks and internodes at a node, µS
  double passive(int node) {
    return passive[node];
  }

  private double flow(double[] v, int k) {
    double flow = inward[k] - gated(k, v[k]) - passive[k] * v[k];
    flow -= k > 0 ? link[k - 1] * v[k - 1] : 0;
    return flow - (k + 1 < v.length ? link[k] * v[k + 1] : 0);
  }

  private void settle(double[] v, BitSet unsettled) {
    for (int from = unsettled.nextSetBit(0); from >= 0; ) {
      int to = unsettled.nextClearBit(from);
      settle(v, from, to);
      from = unsettled.nextSetBit(to);
    }
  }

  /// The potential of a node of the healthy axon without end, which the pump keeps in balance.
  private double healthyMillivolts() {
    Axon axon = cable.axon();
    Axon healthy =
        new Axon(
            axon.model(), axon.fibreMicrometres(), 2 * REACH_NODES + 3, axon.celsius(), List.of());
    return new PreparedAxon(healthy).restMillivolts(REACH_NODES + 1);
  }

  /// Lets potentials and pumps follow each other until neither changes.
  private void balance(double[] v, BitSet unsettled, PumpBalance pumps) {
    double[] unpumped = inward.clone();
    double[] outward = new double[v.length];
    for (int step = 0; step < MOST_STEPS; step++) {
      double largest = 0;
      double[] before = v.clone();
      for (int k = 0; k < v.length; k++) {
        outward[k] += PUMP_STEP * (pumps.outward(k, v[k]) - outward[k]);
        inward[k] = unpumped[k] - outward[k];
      }
      settle(v, unsettled);
      for (int k = 0; k < v.length; k++) {
        largest = Math.max(largest, Math.abs(v[k] - before[k]));
      }
      if (largest < PUMP_ENOUGH_MILLIVOLTS) {
        return;
      }
    }
    throw new NoRestException();
  }

  /// Nodes that an end or a lesion may reach; all others rest as in a healthy axon without end.
  private BitSet unsettled() {
    int n = passive.length;
    BitSet unsettled = new BitSet();
    if (cable.axon().pump().isPresent()) {
      // Activity may have changed all of its nodes.
      unsettled.set(0, n);
      return unsettled;
    }
    unsettled.set(0, Math.min(REACH_NODES, n));
    unsettled.set(Math.max(0, n - REACH_NODES), n);
    for (int k = 0; k + 1 < n; k++) {
      if (cable.isTouched(k)) {
        unsettled.set(Math.max(0, k - REACH_NODES), Math.min(n, k + 2 + REACH_NODES));
      }
    }
    return unsettled;
  }

  /// The potential of a node whose neighbours are at the same potential.
  private double ofEndlessAxon(int node) {
    double v = START_MILLIVOLTS;
    double shunt = passive[node] + link[node - 1] + link[node];
    for (int step = 0; step < MOST_STEPS; step++) {
      double here = gated(node, v);
      double slope = (gated(node, v + SLOPE_MILLIVOLTS) - here) / SLOPE_MILLIVOLTS;
      double change = (inward[node] - here - shunt * v) / (shunt + slope);
      v += Math.max(-LARGEST_STEP_MILLIVOLTS, Math.min(LARGEST_STEP_MILLIVOLTS, change));
      if (Math.abs(change) < ENOUGH_MILLIVOLTS) {
        return v;
      }
    }
    throw new NoRestException();
  }

  /// Settles the nodes of a stretch, with what lies beyond it held.
  private void settle(double[] v, int from, int to) {
    double[] diagonal = new double[to - from];
    double[] right = new double[to - from];
    double[] slope = new double[to - from];
    for (int step = 0; step < MOST_STEPS; step++) {
      for (int k = from; k < to; k++) {
        if (step % STEPS_WITH_ONE_SLOPE == 0) {
          double here = gated(k, v[k]);
          double rising = (gated(k, v[k] + SLOPE_MILLIVOLTS) - here) / SLOPE_MILLIVOLTS;
          slope[k - from] = Math.max(rising, -0.9 * passive[k]);
        }
        diagonal[k - from] = passive[k] + slope[k - from];
        right[k - from] = flow(v, k);
      }
      if (move(v, from, diagonal, right) < ENOUGH_MILLIVOLTS) {
        return;
      }
    }
    throw new NoRestException();
  }

  /// Solves for the change and applies it, in small steps.
  private double move(double[] v, int from, double[] diagonal, double[] right) {
    int n = diagonal.length;
    for (int k = 1; k < n; k++) {
      double off = link[from + k - 1];
      double factor = off / diagonal[k - 1];
      diagonal[k] -= factor * off;
      right[k] -= factor * right[k - 1];
    }
    double largest = 0;
    double next = 0;
    for (int k = n - 1; k >= 0; k--) {
      double change = (right[k] - (k + 1 < n ? link[from + k] * next : 0)) / diagonal[k];
      next = change;
      v[from + k] += Math.max(-LARGEST_STEP_MILLIVOLTS, Math.min(LARGEST_STEP_MILLIVOLTS, change));
      largest = Math.max(largest, Math.abs(change));
    }
    return largest;
  }

  /// The current of the gated channels of a node held at a potential, nA outward.
  private double gated(int node, double millivolts) {
    AxonModel model = cable.axon().model();
    double sum = 0;
    for (int i = 0; i < model.channels().size(); i++) {
      Channel channel = model.channels().get(i);
      double conductance = cable.conductance(cable.node(node), i);
      if (channel.isGated() && conductance != 0) {
        sum += channel.settledCurrent(model, cable.axon().celsius(), conductance, millivolts);
      }
    }
    return sum;
  }
}
