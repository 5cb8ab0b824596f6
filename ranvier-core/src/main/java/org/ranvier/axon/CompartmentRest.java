package org.ranvier.axon;

import java.util.Arrays;

/// The potentials of all compartments when nothing changes any more.
final class CompartmentRest {

  private static final double START_MILLIVOLTS = -80;
  private static final double LARGEST_STEP_MILLIVOLTS = 3;
  private static final double SLOPE_MILLIVOLTS = 1e-4;
  private static final double ENOUGH_MILLIVOLTS = 1e-10;
  private static final int MOST_STEPS = 500;

  private final CompartmentChain chain;

  /// Against the bath, mV.
  final double[] inside;

  /// Under the myelin, against the bath, mV.
  final double[] outside;

  /// @throws NoRestException if there is none
  CompartmentRest(CompartmentChain chain) {
    this.chain = chain;
    inside = new double[chain.size];
    outside = new double[chain.size];
    Arrays.fill(inside, START_MILLIVOLTS);
    BlockTridiagonal system = new BlockTridiagonal(chain.size);
    System.arraycopy(chain.axial, 0, system.axial, 0, chain.size);
    System.arraycopy(chain.periaxonal, 0, system.periaxonal, 0, chain.size);
    double largest = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS && largest >= ENOUGH_MILLIVOLTS; step++) {
      for (int j = 0; j < chain.size; j++) {
        row(system, j);
      }
      system.solve();
      largest = move(system);
    }
    if (!(largest < ENOUGH_MILLIVOLTS)) {
      throw new NoRestException();
    }
  }

  private void row(BlockTridiagonal system, int j) {
    double v = inside[j] - outside[j];
    double gated = gated(j, v);
    double rising = (gated(j, v + SLOPE_MILLIVOLTS) - gated) / SLOPE_MILLIVOLTS;
    double slope = chain.leak[j] + Math.max(rising, -0.5 * chain.leak[j]);
    double outward = gated + chain.leak[j] * v - chain.inwardAtZero[j];
    double before = j > 0 ? chain.axial[j - 1] : 0;
    double periaxonalBefore = j > 0 ? chain.periaxonal[j - 1] : 0;
    system.inside[j] = slope + before + chain.axial[j];
    double flow = -outward - (before + chain.axial[j]) * inside[j];
    flow += j > 0 ? before * inside[j - 1] : 0;
    flow += j + 1 < chain.size ? chain.axial[j] * inside[j + 1] : 0;
    system.insideValue[j] = flow;
    if (chain.bare[j]) {
      system.outside[j] = 1;
      system.between[j] = 0;
      system.outsideValue[j] = 0;
      return;
    }
    double joined = periaxonalBefore + chain.periaxonal[j];
    system.between[j] = -slope;
    system.outside[j] = slope + chain.myelinConductance[j] + joined;
    double outflow = outward - (chain.myelinConductance[j] + joined) * outside[j];
    outflow += j > 0 ? periaxonalBefore * outside[j - 1] : 0;
    outflow += j + 1 < chain.size ? chain.periaxonal[j] * outside[j + 1] : 0;
    system.outsideValue[j] = outflow;
  }

  private double move(BlockTridiagonal system) {
    double largest = 0;
    for (int j = 0; j < chain.size; j++) {
      largest = Math.max(largest, Math.abs(system.insideValue[j]));
      inside[j] += limited(system.insideValue[j]);
      outside[j] += chain.bare[j] ? 0 : limited(system.outsideValue[j]);
    }
    return largest;
  }

  private static double limited(double change) {
    return Math.max(-LARGEST_STEP_MILLIVOLTS, Math.min(LARGEST_STEP_MILLIVOLTS, change));
  }

  private double gated(int compartment, double millivolts) {
    double sum = 0;
    for (int c = 0; c < chain.channels.size(); c++) {
      double conductance = chain.conductances.get(c)[compartment];
      if (conductance != 0) {
        sum +=
            chain
                .channels
                .get(c)
                .settledCurrent(chain.axon.model(), chain.axon.celsius(), conductance, millivolts);
      }
    }
    return sum;
  }
}
