package org.ranvier.axon;

import static org.ranvier.axon.kernel.Kernel.LANES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ranvier.axon.kernel.Kernel;

/// Steps one axon through time compartment by compartment. It needs no passive internodes and is
/// slower than [LaneSolver]; where both can work they must agree.
final class CompartmentSolver implements AxonSolver {

  private final CompartmentChain chain;
  private final List<Stimulus> stimuli;
  private final double step;
  private final Membrane membrane;
  private final BlockTridiagonal system;
  private final double[] restCurrent;
  private final double[] restInside;

  /// Deviations from rest.
  private final double[] inside;

  private final double[] outside;

  /// Across the axolemma, and its change to half a step.
  private final double[] v;

  private final double[] delta;
  private final double[] mask;
  private final double[] before;

  /// The last change of each node.
  private final double[] earlier;

  private final List<Rising> rising = new ArrayList<>();
  private long steps;
  private boolean ranAway;

  CompartmentSolver(Cable cable, List<Stimulus> stimuli, Accuracy accuracy, Kernel kernel) {
    if (cable.axon().pump().isPresent()) {
      throw new IllegalArgumentException(
          "The pump needs passive internodes, but channels of this axon lie along them; ask without"
              + " the pump, or of the model mrg-2002 without uncovered potassium channels");
    }
    chain = new CompartmentChain(cable);
    this.stimuli = List.copyOf(stimuli);
    step = accuracy.stepMilliseconds();
    CompartmentRest rest = new CompartmentRest(chain);
    restInside = rest.inside;
    inside = new double[chain.size];
    outside = new double[chain.size];
    v = new double[chain.padded];
    delta = new double[chain.padded];
    mask = new double[chain.padded];
    before = new double[chain.size];
    earlier = new double[chain.node.length];
    Arrays.fill(v, -80);
    for (int j = 0; j < chain.size; j++) {
      v[j] = rest.inside[j] - rest.outside[j];
      mask[j] = 1;
    }
    membrane = membrane(kernel);
    restCurrent = membrane.currentNow(v);
    system = new BlockTridiagonal(chain.size);
    System.arraycopy(chain.axial, 0, system.axial, 0, chain.size);
    System.arraycopy(chain.periaxonal, 0, system.periaxonal, 0, chain.size);
  }

  private Membrane membrane(Kernel kernel) {
    AxonModel model = chain.axon.model();
    double[] celsius = new double[LANES];
    Arrays.fill(celsius, chain.axon.celsius());
    List<double[]> halfSteps = new ArrayList<>();
    for (Gate gate : model.gates()) {
      double[] halfStep = new double[Kernel.length(1)];
      Arrays.fill(halfStep, step / 2 * gate.speed(chain.axon.celsius()));
      halfSteps.add(halfStep);
    }
    return new Membrane(
        model, chain.channels, chain.conductances, halfSteps, 0, v, celsius, kernel);
  }

  @Override
  public boolean ranAway(int axon) {
    return ranAway;
  }

  @Override
  public double time() {
    return (steps - 1) * step;
  }

  @Override
  public double millivolts(int node, int axon) {
    int j = chain.node[node];
    return restInside[j] + inside[j];
  }

  @Override
  public void step(Crossing crossing) {
    advance();
    steps++;
    report(crossing);
    membrane.step(v, delta, mask, 0, chain.padded);
    for (int j = 0; j < chain.size; j++) {
      row(j);
      membrane.current[j] = 0;
      membrane.slope[j] = 0;
    }
    for (Stimulus stimulus : stimuli) {
      system.insideValue[chain.node[stimulus.node()]] += stimulus.over(time(), time() + step);
    }
    system.solve();
    for (int j = 0; j < chain.size; j++) {
      delta[j] = system.insideValue[j] - (chain.bare[j] ? 0 : system.outsideValue[j]);
    }
  }

  private void advance() {
    for (int j = 0; j < chain.size; j++) {
      before[j] = inside[j];
      inside[j] += 2 * system.insideValue[j];
      outside[j] += chain.bare[j] ? 0 : 2 * system.outsideValue[j];
      v[j] += 2 * delta[j];
      ranAway |= !(Math.abs(v[j]) < RUN_AWAY_MILLIVOLTS);
    }
  }

  private void report(Crossing crossing) {
    for (Rising each : rising) {
      double share = each.shareOfStep(millivolts(each.at(), 0), DETECTION_MILLIVOLTS);
      crossing.at(each.at(), 0, time() + (share - 2) * step);
    }
    rising.clear();
    for (int k = 0; k < chain.node.length; k++) {
      int j = chain.node[k];
      double now = restInside[j] + inside[j];
      double low = restInside[j] + before[j];
      if (low < DETECTION_MILLIVOLTS && now >= DETECTION_MILLIVOLTS) {
        rising.add(new Rising(k, low - earlier[k], low, now));
      }
      earlier[k] = inside[j] - before[j];
    }
  }

  private void row(int j) {
    double slope = chain.leak[j] + membrane.slope[j];
    double charging = 2 / step * chain.membraneCapacitance[j] + slope;
    double here = inside[j] - outside[j];
    double outward = membrane.current[j] - restCurrent[j] + chain.leak[j] * here;
    double axialBefore = j > 0 ? chain.axial[j - 1] : 0;
    double axial = axialBefore + chain.axial[j];
    double flow = -outward - axial * inside[j];
    flow += j > 0 ? axialBefore * inside[j - 1] : 0;
    flow += j + 1 < chain.size ? chain.axial[j] * inside[j + 1] : 0;
    system.inside[j] = charging + axial;
    system.insideValue[j] = flow;
    if (chain.bare[j]) {
      system.between[j] = 0;
      system.outside[j] = 1;
      system.outsideValue[j] = 0;
      return;
    }
    double periaxonalBefore = j > 0 ? chain.periaxonal[j - 1] : 0;
    double joined = periaxonalBefore + chain.periaxonal[j] + chain.myelinConductance[j];
    double outflow = outward - joined * outside[j];
    outflow += j > 0 ? periaxonalBefore * outside[j - 1] : 0;
    outflow += j + 1 < chain.size ? chain.periaxonal[j] * outside[j + 1] : 0;
    system.between[j] = -charging;
    system.outside[j] = charging + 2 / step * chain.myelinCapacitance[j] + joined;
    system.outsideValue[j] = outflow;
  }
}
