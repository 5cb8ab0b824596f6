package org.ranvier.axon;

import static org.ranvier.axon.kernel.Kernel.LANES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ranvier.axon.kernel.Internodes;
import org.ranvier.axon.kernel.Kernel;
import org.ranvier.axon.kernel.Tridiagonal;

/// The constants of up to eight axons of one model, laid out for the kernel: node k of lane l at
/// [Kernel#at] of k and l. Shorter axons, and lanes without an axon, are filled up with nodes that
/// are held.
final class LaneArrays {

  final int nodes;
  final double step;
  final double[] rest;

  /// Temperature of each lane.
  final double[] celsius = new double[LANES];

  /// What drives nodes away from there, nA.
  final double[] drive;

  final double[] exists;
  final Tridiagonal system;

  /// Off-diagonals where nothing is held.
  final double[] coupling;

  /// Gated channels that some axon has, with their conductances.
  final List<Channel> channels = new ArrayList<>();

  final List<double[]> conductances = new ArrayList<>();

  /// Half the step in ms times the speed of a gate, one node long, for every gate of the model.
  final List<double[]> halfStep = new ArrayList<>();

  final Internodes internodes;

  LaneArrays(List<PreparedAxon> axons, Accuracy accuracy) {
    AxonModel model = axons.getFirst().axon().model();
    step = accuracy.stepMilliseconds();
    nodes = axons.stream().mapToInt(axon -> axon.cable().size()).max().orElseThrow();
    rest = new double[Kernel.length(nodes)];
    drive = new double[rest.length];
    exists = new double[rest.length];
    system = new Tridiagonal(nodes);
    coupling = new double[rest.length];
    Arrays.fill(rest, -80);
    Arrays.fill(celsius, axons.getFirst().axon().celsius());
    for (int lane = 0; lane < axons.size(); lane++) {
      celsius[lane] = axons.get(lane).axon().celsius();
    }
    Arrays.fill(system.base, 1);
    internodes = layOutModes(axons, accuracy);
    for (Gate gate : model.gates()) {
      halfStep.add(halfSteps(gate, axons));
    }
    for (int lane = 0; lane < axons.size(); lane++) {
      new Filling(axons.get(lane), lane, accuracy).fill();
    }
    addChannels(model, axons);
  }

  /// Internodes that no axon changes share their constants.
  private Internodes layOutModes(List<PreparedAxon> axons, Accuracy accuracy) {
    int[] keptInHealth = axons.stream().mapToInt(axon -> keptInHealth(axon, accuracy)).toArray();
    int[] modes = new int[nodes - 1];
    int[] stateFrom = new int[nodes - 1];
    int[] constantsFrom = new int[nodes - 1];
    int state = Kernel.FIRST;
    int constant = Kernel.FIRST;
    int shared = -1;
    for (int k = 0; k < nodes - 1; k++) {
      boolean healthy = true;
      int most = 0;
      for (int lane = 0; lane < axons.size(); lane++) {
        PreparedAxon axon = axons.get(lane);
        if (k < axon.cable().size() - 1) {
          boolean touched = axon.cable().isTouched(k);
          healthy &= !touched;
          most = Math.max(most, touched ? kept(axon, k, accuracy) : keptInHealth[lane]);
        } else {
          healthy = false;
        }
      }
      modes[k] = most;
      stateFrom[k] = state;
      state += most * LANES;
      if (healthy && shared >= 0) {
        constantsFrom[k] = shared;
      } else {
        constantsFrom[k] = constant;
        shared = healthy ? constant : shared;
        constant += most * LANES;
      }
    }
    return new Internodes(modes, stateFrom, constantsFrom);
  }

  private static int kept(PreparedAxon axon, int k, Accuracy accuracy) {
    double capacitance = Math.min(capacitance(axon, k), capacitance(axon, k + 1));
    return axon.modes(k).kept(capacitance, accuracy.modeTolerance());
  }

  private static int keptInHealth(PreparedAxon axon, Accuracy accuracy) {
    int k = 0;
    while (k + 1 < axon.cable().size() && axon.cable().isTouched(k)) {
      k++;
    }
    return k + 1 < axon.cable().size() ? kept(axon, k, accuracy) : 0;
  }

  private static double capacitance(PreparedAxon axon, int node) {
    return axon.cable().membraneCapacitance(axon.cable().node(node));
  }

  private void addChannels(AxonModel model, List<PreparedAxon> axons) {
    for (int i = 0; i < model.channels().size(); i++) {
      Channel channel = model.channels().get(i);
      double[] conductance = new double[rest.length];
      boolean used = false;
      for (int lane = 0; lane < axons.size(); lane++) {
        Cable cable = axons.get(lane).cable();
        Compartment last = cable.node(0);
        double ofLast = cable.conductance(last, i);
        for (int k = 0; k < cable.size(); k++) {
          if (cable.node(k) != last) {
            last = cable.node(k);
            ofLast = cable.conductance(last, i);
          }
          conductance[Kernel.at(k, lane)] = ofLast;
          used |= ofLast != 0;
        }
      }
      if (channel.isGated() && used) {
        channels.add(channel);
        conductances.add(conductance);
      }
    }
  }

  private double[] halfSteps(Gate gate, List<PreparedAxon> axons) {
    double[] halfSteps = new double[Kernel.length(1)];
    for (int lane = 0; lane < axons.size(); lane++) {
      halfSteps[Kernel.at(0, lane)] = step / 2 * gate.speed(axons.get(lane).axon().celsius());
    }
    return halfSteps;
  }

  /// Lays one axon into its lane.
  private final class Filling {

    private final PreparedAxon axon;
    private final int lane;
    private final double[] base = system.base;
    private final double[] passive = system.passive;

    private final Accuracy accuracy;

    Filling(PreparedAxon axon, int lane, Accuracy accuracy) {
      this.axon = axon;
      this.lane = lane;
      this.accuracy = accuracy;
    }

    void fill() {
      Cable cable = axon.cable();
      for (int k = 0; k < cable.size(); k++) {
        int at = Kernel.at(k, lane);
        rest[at] = axon.restMillivolts(k);
        drive[at] = axon.driveNanoamperes(k);
        exists[at] = 1;
        passive[at] = cable.leak(cable.node(k));
        base[at] = 2 / step * cable.membraneCapacitance(cable.node(k)) + passive[at];
      }
      InternodeModes last = axon.modes(0);
      Condensed condensed = new Condensed(last, kept(axon, 0, accuracy), step);
      for (int k = 0; k + 1 < cable.size(); k++) {
        if (axon.modes(k) != last || cable.isTouched(k)) {
          last = axon.modes(k);
          condensed = new Condensed(last, kept(axon, k, accuracy), step);
        }
        internode(k, condensed);
      }
    }

    private void internode(int k, Condensed internode) {
      int at = Kernel.at(k, lane);
      int next = at + LANES;
      passive[at] += internode.conductance[0];
      passive[next] += internode.conductance[1];
      system.link[at] = internode.conductance[2];
      base[at] += internode.conductance[0] + 2 / step * internode.capacitance[0];
      base[next] += internode.conductance[1] + 2 / step * internode.capacitance[1];
      coupling[at] = internode.conductance[2] + 2 / step * internode.capacitance[2];
      for (int m = 0; m < internode.moving; m++) {
        int constant = internodes.constantsFrom[k] + m * LANES + lane;
        internodes.decay[constant] = internode.decay[m];
        internodes.left[constant] = internode.left[m];
        internodes.right[constant] = internode.right[m];
      }
    }
  }

  /// An internode as it enters one step: the modes that move get their constants; the rest, and
  /// what the moving ones do within half a step, become conductance and capacitance.
  private static final class Condensed {

    final int moving;
    final double[] decay;
    final double[] left;
    final double[] right;

    /// At the left node, at the right node, between them.
    final double[] conductance;

    final double[] capacitance = new double[3];

    Condensed(InternodeModes internode, int moving, double step) {
      this.moving = moving;
      decay = new double[moving];
      left = new double[moving];
      right = new double[moving];
      conductance = new double[] {internode.leftAxial, internode.rightAxial, 0};
      for (int m = 0; m < internode.size(); m++) {
        double rate = internode.rate[m];
        double l = internode.left[m];
        double r = internode.right[m];
        double factor = 1 / rate;
        if (m < moving) {
          double half = 1 / (1 + step / 2 * rate);
          factor = step / 2 * half;
          decay[m] = 2 * half - 1;
          left[m] = Math.sqrt(step) * half * l;
          right[m] = Math.sqrt(step) * half * r;
        } else {
          capacitance[0] += l * l / (rate * rate);
          capacitance[1] += r * r / (rate * rate);
          capacitance[2] += l * r / (rate * rate);
        }
        conductance[0] -= factor * l * l;
        conductance[1] -= factor * r * r;
        conductance[2] -= factor * l * r;
      }
    }
  }
}
