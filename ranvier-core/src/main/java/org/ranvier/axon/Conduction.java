package org.ranvier.axon;

import static org.ranvier.axon.kernel.Kernel.LANES;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.axon.kernel.Kernel;
import org.ranvier.axon.kernel.Kernels;

/// Conducts impulses.
public final class Conduction {

  private final Accuracy accuracy;
  private final Kernel kernel;

  private Conduction(Accuracy accuracy, Kernel kernel) {
    this.accuracy = accuracy;
    this.kernel = kernel;
  }

  /// @return conduction at an accuracy, by the fastest kernel there is
  public static Conduction of(Accuracy accuracy) {
    return new Conduction(accuracy, Kernels.best());
  }

  /// @return the same by another kernel
  public Conduction by(Kernel other) {
    return new Conduction(accuracy, other);
  }

  /// Shocks node 0 of a resting axon and follows the impulse.
  ///
  /// @throws IllegalArgumentException if the axon does not come to rest
  public Passage impulse(Axon axon) {
    return impulses(List.of(axon)).getFirst();
  }

  /// The same for many axons. The result for one does not depend on which others there are.
  ///
  /// @return one passage for each axon, in their order
  public List<Passage> impulses(List<Axon> axons) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < axons.size(); i += LANES) {
      List<PreparedAxon> group =
          axons.subList(i, Math.min(i + LANES, axons.size())).stream()
              .map(PreparedAxon::new)
              .toList();
      passages.addAll(new ImpulseRun(group, accuracy, kernel).passages());
    }
    return passages;
  }

  /// Follows all nodes of an axon through stimuli of any kind.
  ///
  /// @param milliseconds how long
  /// @param watch whose potentials to record
  /// @throws IllegalArgumentException if the axon does not come to rest
  public Activity activity(Axon axon, List<Stimulus> stimuli, double milliseconds, Watch watch) {
    PreparedAxon prepared = new PreparedAxon(axon);
    LaneArrays arrays = new LaneArrays(List.of(prepared), accuracy);
    LaneSolver solver = new LaneSolver(arrays, axon.model(), List.of(stimuli), kernel);
    solver.openAll();
    Activity activity = new Activity(axon, watch);
    double step = accuracy.stepMilliseconds();
    long every = Math.max(1, Math.round(watch.everyMilliseconds() / step));
    // Two steps more, because the exact moment of an impulse is known a step later.
    long steps = Math.round(milliseconds / step) + 2;
    for (long i = 0; i <= steps; i++) {
      solver.step((node, _, at) -> activity.impulse(node, at));
      if (i % every == 0 && i <= steps - 2) {
        activity.sample(solver.time(), node -> solver.v[node * LANES]);
      }
    }
    return activity;
  }
}
