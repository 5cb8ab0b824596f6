package org.ranvier.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.axon.kernel.Kernel;

/// One impulse along up to eight axons. Of each only a window about the front is solved; what lies
/// ahead rests, and what lies behind can no longer reach the front.
final class ImpulseRun {

  /// How far above rest a node counts as reached by the front, mV.
  private static final double FRONT_MILLIVOLTS = 2;

  /// Nodes behind the front that are solved where there is no lesion.
  private static final int HEALTHY_BEHIND = 12;

  private static final int STEPS_BETWEEN_MOVES = 4;

  private final List<PreparedAxon> axons;
  private final LaneSolver solver;
  private final Accuracy accuracy;
  private final List<ImpulseProgress> progress = new ArrayList<>();
  private final List<Optional<Passage>> passages = new ArrayList<>();
  private final int[] lead;
  private final int[] behind;
  private int open;

  ImpulseRun(List<PreparedAxon> axons, Accuracy accuracy, Kernel kernel) {
    this.axons = axons;
    this.accuracy = accuracy;
    List<List<Stimulus>> stimuli = new ArrayList<>();
    for (PreparedAxon axon : axons) {
      stimuli.add(List.of(Stimulus.ofFirstNode(axon.axon().fibreMicrometres())));
    }
    AxonModel model = axons.getFirst().axon().model();
    solver = new LaneSolver(new LaneArrays(axons, accuracy), model, stimuli, kernel);
    int lanes = axons.size();
    lead = new int[lanes];
    behind = new int[lanes];
    for (int lane = 0; lane < lanes; lane++) {
      progress.add(new ImpulseProgress(axons.get(lane).axon()));
      passages.add(Optional.empty());
      for (int k = 0; k <= Math.min(accuracy.ahead(), nodes(lane) - 1); k++) {
        solver.hold(k, lane, false);
      }
    }
    open = lanes;
    solver.window(0, Math.min(accuracy.ahead() + 1, longest()));
  }

  private int nodes(int lane) {
    return axons.get(lane).cable().size();
  }

  private int longest() {
    int longest = 0;
    for (int lane = 0; lane < axons.size(); lane++) {
      longest = Math.max(longest, nodes(lane));
    }
    return longest;
  }

  List<Passage> passages() {
    long step = 0;
    while (open > 0) {
      solver.step((node, lane, at) -> progress.get(lane).arrive(node, at));
      if (step++ % STEPS_BETWEEN_MOVES == 0) {
        move();
      }
    }
    return passages.stream().map(Optional::orElseThrow).toList();
  }

  private void move() {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (int lane = 0; lane < axons.size(); lane++) {
      if (passages.get(lane).isEmpty()) {
        follow(lane);
        judge(lane);
        from = Math.min(from, behind[lane]);
        to = Math.max(to, Math.min(lead[lane] + accuracy.ahead() + 1, nodes(lane)));
      }
    }
    if (open > 0) {
      solver.window(from, to);
    }
  }

  /// Moves the window of a lane along with its front.
  private void follow(int lane) {
    int last = nodes(lane) - 1;
    while (lead[lane] < last && excitation(lead[lane] + 1, lane) > FRONT_MILLIVOLTS) {
      lead[lane]++;
      int freed = lead[lane] + accuracy.ahead();
      if (freed <= last) {
        solver.hold(freed, lane, false);
      }
    }
    int keep = firstToKeep(lane);
    while (behind[lane] < keep) {
      solver.hold(behind[lane]++, lane, true);
    }
  }

  /// The first node behind the front that still matters. In health few do; at a lesion, and on the
  /// way to one, more.
  private int firstToKeep(int lane) {
    int few = lead[lane] - HEALTHY_BEHIND;
    for (Lesion lesion : axons.get(lane).axon().lesions()) {
      boolean passed = lesion.first() + lesion.count() < lead[lane] - accuracy.behind();
      if (!passed) {
        few = Math.min(few, lesion.first() - accuracy.behind() - 1);
      }
    }
    return Math.max(few, lead[lane] - accuracy.behind());
  }

  private double excitation(int node, int lane) {
    int at = Kernel.at(node, lane);
    return solver.v[at] - solver.rest()[at];
  }

  private void judge(int lane) {
    if (solver.ranAway(lane)) {
      throw new IllegalArgumentException(
          "Potentials must stay within %s mV, but ran away at node %d; take a finer accuracy or a milder lesion"
              .formatted(AxonSolver.RUN_AWAY_MILLIVOLTS, lead[lane]));
    }
    Optional<Passage> end = progress.get(lane).judge(solver.time(), ahead(lane));
    if (end.isPresent()) {
      passages.set(lane, end);
      for (int k = behind[lane]; k < nodes(lane); k++) {
        solver.hold(k, lane, true);
      }
      open--;
    }
  }

  /// The highest excitation of a node that the impulse has not reached, mV above rest.
  private double ahead(int lane) {
    double highest = Double.NEGATIVE_INFINITY;
    int end = Math.min(lead[lane] + accuracy.ahead() + 1, nodes(lane));
    for (int k = Math.max(behind[lane], progress.get(lane).farthest() + 1); k < end; k++) {
      highest = Math.max(highest, excitation(k, lane));
    }
    return highest;
  }
}
