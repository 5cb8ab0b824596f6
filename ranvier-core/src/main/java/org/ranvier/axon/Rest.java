package org.ranvier.axon;

import java.util.Arrays;
import java.util.List;

/// The potentials of the nodes when nothing changes any more, with all lesions in place: the
/// currents of channels, leaks and internodes at each node add up to nothing.
final class Rest {

  static final String NO_REST =
      "The axon must come to rest before it is stimulated, but its lesions leave it without a"
          + " stable potential; make them milder, or ask for its spontaneous activity";

  private static final double START_MILLIVOLTS = -80;
  private static final double LARGEST_STEP_MILLIVOLTS = 3;
  private static final double SLOPE_MILLIVOLTS = 1e-4;
  private static final double ENOUGH_MILLIVOLTS = 1e-10;
  private static final int MOST_STEPS = 500;

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
      double[] steady = internode.steady();
      passive[k] += steady[0];
      passive[k + 1] += steady[1];
      link[k] = steady[2];
      inward[k] += internode.leftSource;
      inward[k + 1] += internode.rightSource;
    }
  }

  /// @throws IllegalArgumentException if there is no rest, as in an axon that fires by itself
  double[] nodes() {
    int n = passive.length;
    double[] v = new double[n];
    Arrays.fill(v, START_MILLIVOLTS);
    double[] diagonal = new double[n];
    double[] right = new double[n];
    for (int step = 0; step < MOST_STEPS; step++) {
      for (int k = 0; k < n; k++) {
        double here = gated(k, v[k]);
        double slope = (gated(k, v[k] + SLOPE_MILLIVOLTS) - here) / SLOPE_MILLIVOLTS;
        diagonal[k] = passive[k] + Math.max(slope, -0.9 * passive[k]);
        right[k] = inward[k] - here - passive[k] * v[k];
        if (k > 0) {
          right[k] -= link[k - 1] * v[k - 1];
        }
        if (k + 1 < n) {
          right[k] -= link[k] * v[k + 1];
        }
      }
      if (move(v, diagonal, right) < ENOUGH_MILLIVOLTS) {
        return v;
      }
    }
    throw new IllegalArgumentException(NO_REST);
  }

  /// Solves for the change and applies it, in small steps.
  private double move(double[] v, double[] diagonal, double[] right) {
    int n = v.length;
    for (int k = 1; k < n; k++) {
      double factor = link[k - 1] / diagonal[k - 1];
      diagonal[k] -= factor * link[k - 1];
      right[k] -= factor * right[k - 1];
    }
    double largest = 0;
    double next = 0;
    for (int k = n - 1; k >= 0; k--) {
      double change = (right[k] - (k + 1 < n ? link[k] * next : 0)) / diagonal[k];
      next = change;
      v[k] += Math.max(-LARGEST_STEP_MILLIVOLTS, Math.min(LARGEST_STEP_MILLIVOLTS, change));
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
        sum += channel.steadyCurrent(model, conductance, millivolts);
      }
    }
    return sum;
  }
}
