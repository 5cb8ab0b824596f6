package org.ranvier.axon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ranvier.axon.kernel.Fraction;
import org.ranvier.axon.kernel.Kernel;

/// The gated channels of a row of membrane patches: their gates, and the current and slope
/// conductance that they bring at half a step.
final class Membrane {

  private static final int BLOCK_NODES = 16;
  private static final int BLOCK = BLOCK_NODES * Kernel.LANES;

  private final Kernel kernel;
  private final List<Gate> gates;
  private final List<Channel> channels;
  private final List<double[]> conductances;
  private final int[] usedGates;

  /// Half the step in ms times the speed of a gate, one node long, for every gate of the model.
  private final List<double[]> halfStep;

  private final int first;
  private final double[][] share;
  private final double[][] change;
  private final double[][] sensitivity;
  private final Fraction opening = new Fraction(BLOCK_NODES);
  private final Fraction closing = new Fraction(BLOCK_NODES);

  /// Outward, nA, and µS; whoever uses them empties them.
  final double[] current;

  final double[] slope;

  /// @param first index of the first patch
  /// @param v potentials at rest, mV
  /// @param celsius temperature of each lane
  Membrane(
      AxonModel model,
      List<Channel> channels,
      List<double[]> conductances,
      List<double[]> halfStep,
      int first,
      double[] v,
      double[] celsius,
      Kernel kernel) {
    this.kernel = kernel;
    this.gates = model.gates();
    this.channels = channels;
    this.conductances = conductances;
    this.halfStep = halfStep;
    this.first = first;
    Set<Integer> used = new TreeSet<>();
    for (Channel channel : channels) {
      channel.gating().forEach(gating -> used.add(gating.gate()));
    }
    usedGates = used.stream().mapToInt(Integer::intValue).toArray();
    share = new double[gates.size()][v.length];
    change = new double[gates.size()][v.length];
    sensitivity = new double[gates.size()][v.length];
    current = new double[v.length];
    slope = new double[v.length];
    for (int g : usedGates) {
      for (int i = first; i < v.length; i++) {
        // Most nodes rest as the one before.
        boolean same = i >= first + Kernel.LANES && v[i] == v[i - Kernel.LANES];
        share[g][i] =
            same
                ? share[g][i - Kernel.LANES]
                : gates.get(g).settled(v[i], celsius[(i - first) % Kernel.LANES]);
      }
    }
  }

  /// The gated current at the potentials that the gates stand for, nA outward.
  double[] currentNow(double[] v) {
    channels(v, first, v.length);
    double[] now = current.clone();
    Arrays.fill(current, 0);
    Arrays.fill(slope, 0);
    return now;
  }

  /// Advances the gates by the step whose potential change was 2·delta, and adds current and slope
  /// of the next.
  void step(double[] v, double[] delta, double[] mask, int from, int to) {
    for (int block = from; block < to; block += BLOCK) {
      int end = Math.min(block + BLOCK, to);
      for (int g : usedGates) {
        gate(g, v, delta, mask, block, end);
      }
      channels(v, block, end);
    }
  }

  private void gate(int g, double[] v, double[] delta, double[] mask, int from, int to) {
    Gate gate = gates.get(g);
    rate(gate.opening(), v, from, to, opening);
    rate(gate.closing(), v, from, to, closing);
    kernel.gate(
        share[g],
        change[g],
        sensitivity[g],
        delta,
        mask,
        from,
        to,
        halfStep.get(g),
        opening,
        closing);
  }

  private void rate(Rate rate, double[] v, int from, int to, Fraction fraction) {
    double at = rate.atMillivolts();
    double factor = 1 / rate.slopeMillivolts();
    double k = rate.perMillisecond();
    switch (rate.form()) {
      case LINOID ->
          kernel.linoid(v, from, to, at, factor, k * Math.abs(rate.slopeMillivolts()), fraction);
      case SIGMOID -> kernel.sigmoid(v, from, to, at, factor, k, fraction);
      case EXPONENTIAL -> kernel.exponential(v, from, to, at, factor, k, fraction);
    }
  }

  private void channels(double[] v, int from, int to) {
    for (int c = 0; c < channels.size(); c++) {
      Channel channel = channels.get(c);
      Channel.Gating one = channel.gating().getFirst();
      int x = one.gate();
      if (channel.gating().size() == 1) {
        kernel.channel(
            v,
            from,
            to,
            conductances.get(c),
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
            conductances.get(c),
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
}
