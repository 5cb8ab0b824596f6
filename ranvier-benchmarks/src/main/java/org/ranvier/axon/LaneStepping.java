package org.ranvier.axon;

import java.util.List;
import org.ranvier.axon.kernel.Kernel;
import org.ranvier.axon.kernel.Kernels;

/// Up to eight axons side by side, all nodes of all of them solved: the kernel without preparing,
/// moving window and decision.
public final class LaneStepping {

  private final LaneSolver solver;
  private int arrived;

  /// Prepares axons with passive internodes; each is shocked at node 0.
  ///
  /// @param axons at most eight, of one model
  public LaneStepping(List<Axon> axons, Accuracy accuracy) {
    LaneArrays arrays = new LaneArrays(axons.stream().map(PreparedAxon::new).toList(), accuracy);
    List<List<Stimulus>> shocks =
        axons.stream().map(axon -> List.of(Stimulus.ofFirstNode(axon.fibreMicrometres()))).toList();
    solver = new LaneSolver(arrays, axons.getFirst().model(), shocks, Kernels.best());
    solver.openAll();
  }

  /// @return how many axons there is room for
  public static int lanes() {
    return Kernel.LANES;
  }

  /// @return how often a potential rose through −20 mV in so many steps
  public int step(int steps) {
    for (int i = 0; i < steps; i++) {
      solver.step((_, _, _) -> arrived++);
    }
    return arrived;
  }
}
