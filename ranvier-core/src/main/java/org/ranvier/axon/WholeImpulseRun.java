package org.ranvier.axon;

import java.util.List;
import java.util.Optional;
import org.ranvier.axon.kernel.Kernel;

/// One impulse along an axon that is solved compartment by compartment, all of it.
final class WholeImpulseRun {

  private final Axon axon;
  private final AxonSolver solver;

  WholeImpulseRun(Cable cable, Accuracy accuracy, Kernel kernel) {
    axon = cable.axon();
    List<Stimulus> shock = List.of(Stimulus.ofFirstNode(axon.fibreMicrometres()));
    solver = new CompartmentSolver(cable, shock, accuracy, kernel);
  }

  Passage passage() {
    ImpulseProgress progress = new ImpulseProgress(axon);
    solver.step((node, _, at) -> progress.arrive(node, at));
    double[] rest = new double[axon.nodes()];
    for (int k = 0; k < rest.length; k++) {
      rest[k] = solver.millivolts(k, 0);
    }
    Optional<Passage> end = Optional.empty();
    while (end.isEmpty()) {
      solver.step((node, _, at) -> progress.arrive(node, at));
      double ahead = Double.NEGATIVE_INFINITY;
      for (int k = progress.farthest() + 1; k < rest.length; k++) {
        ahead = Math.max(ahead, solver.millivolts(k, 0) - rest[k]);
      }
      end = progress.judge(solver.time(), ahead);
    }
    return end.orElseThrow();
  }
}
