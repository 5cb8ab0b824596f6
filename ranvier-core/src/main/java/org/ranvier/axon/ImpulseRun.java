package org.ranvier.axon;

import static org.ranvier.axon.kernel.Kernel.LANES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ranvier.axon.Passage.Outcome;
import org.ranvier.axon.kernel.Kernel;

/// One impulse along up to eight axons. Of each only a window about the front is solved; what lies
/// ahead rests, and what lies behind can no longer reach the front.
final class ImpulseRun {

  /// How far above rest a node counts as reached by the front, mV.
  private static final double FRONT_MILLIVOLTS = 2;

  private static final int STEPS_BETWEEN_MOVES = 4;

  /// At this many nodes from the end the impulse has passed.
  private static final int LAST_NODES = 4;

  /// Nodes that must follow the last lesion, so that the end of the axon does not help.
  private static final int NODES_BEYOND_LESION = 10;

  /// At 37 °C. An impulse that has reached no further node for so long, while nothing ahead of it
  /// rises, is dead.
  private static final double PATIENCE_MILLISECONDS = 4.5;

  /// The same if what lies ahead is back near rest.
  private static final double SHORT_PATIENCE_MILLISECONDS = 1.5;

  private static final double NEAR_REST_MILLIVOLTS = 6;
  private static final double LONGEST_WAIT_MILLISECONDS = 20;

  private final List<PreparedAxon> axons;
  private final LaneSolver solver;
  private final Accuracy accuracy;
  private final double[][] arrivals;
  private final int[] lead;
  private final int[] behind;
  private final double[] lastProgress;
  private final double[] highest;
  private final double[] lastRise;
  private final Outcome[] outcomes;
  private final String[] reasons;
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
    arrivals = new double[lanes][];
    lead = new int[lanes];
    behind = new int[lanes];
    lastProgress = new double[lanes];
    highest = new double[lanes];
    lastRise = new double[lanes];
    outcomes = new Outcome[lanes];
    reasons = new String[lanes];
    for (int lane = 0; lane < lanes; lane++) {
      arrivals[lane] = new double[nodes(lane)];
      Arrays.fill(arrivals[lane], Double.NaN);
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
      solver.step(this::arrive);
      if (step++ % STEPS_BETWEEN_MOVES == 0) {
        move();
      }
    }
    List<Passage> passages = new ArrayList<>();
    for (int lane = 0; lane < axons.size(); lane++) {
      passages.add(
          new Passage(axons.get(lane).axon(), outcomes[lane], reasons[lane], arrivals[lane]));
    }
    return passages;
  }

  private void arrive(int node, int lane, double milliseconds) {
    if (Double.isNaN(arrivals[lane][node])) {
      arrivals[lane][node] = milliseconds;
      lastProgress[lane] = milliseconds;
      highest[lane] = Double.NEGATIVE_INFINITY;
      lastRise[lane] = milliseconds;
    }
  }

  private void move() {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (int lane = 0; lane < axons.size(); lane++) {
      if (outcomes[lane] == null) {
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
    while (behind[lane] < lead[lane] - accuracy.behind()) {
      solver.hold(behind[lane]++, lane, true);
    }
  }

  private double excitation(int node, int lane) {
    int at = node * LANES + lane;
    return solver.v[at] - solver.rest()[at];
  }

  private void judge(int lane) {
    int last = nodes(lane) - 1;
    boolean reached = true;
    for (int k = last - LAST_NODES + 1; k <= last; k++) {
      reached &= !Double.isNaN(arrivals[lane][k]);
    }
    if (reached) {
      close(lane, Outcome.PASSED, "it reached the last " + LAST_NODES + " nodes");
      return;
    }
    double now = solver.time();
    double slowness = Math.pow(2.2, Math.max(0, 37 - axons.get(lane).axon().celsius()) / 10);
    double ahead = ahead(lane);
    if (ahead > highest[lane]) {
      highest[lane] = ahead;
      lastRise[lane] = now;
    }
    double waited = now - Math.max(lastProgress[lane], lastRise[lane]);
    double patience =
        ahead < NEAR_REST_MILLIVOLTS ? SHORT_PATIENCE_MILLISECONDS : PATIENCE_MILLISECONDS;
    if (waited > patience * slowness) {
      close(lane, Outcome.BLOCKED, "it did not get beyond node " + lastArrived(lane));
    } else if (now - lastProgress[lane] > LONGEST_WAIT_MILLISECONDS * slowness) {
      close(
          lane,
          Outcome.UNDECIDED,
          "it stood still at node %d for %.0f ms and was not dead"
              .formatted(lastArrived(lane), LONGEST_WAIT_MILLISECONDS * slowness));
    }
  }

  /// The highest excitation of a node that the impulse has not reached, mV above rest.
  private double ahead(int lane) {
    double highestAhead = Double.NEGATIVE_INFINITY;
    int end = Math.min(lead[lane] + accuracy.ahead() + 1, nodes(lane));
    for (int k = Math.max(behind[lane], lastArrived(lane) + 1); k < end; k++) {
      highestAhead = Math.max(highestAhead, excitation(k, lane));
    }
    return highestAhead;
  }

  private int lastArrived(int lane) {
    int last = -1;
    for (int k = behind[lane]; k <= Math.min(lead[lane], nodes(lane) - 1); k++) {
      last = Double.isNaN(arrivals[lane][k]) ? last : k;
    }
    return Math.max(last, behind[lane] - 1);
  }

  private void close(int lane, Outcome outcome, String reason) {
    boolean tooShort = outcome == Outcome.PASSED && beyondLesion(lane) < NODES_BEYOND_LESION;
    outcomes[lane] = tooShort ? Outcome.UNDECIDED : outcome;
    reasons[lane] =
        tooShort
            ? "fewer than %d nodes follow the last lesion, and the end of an axon helps an impulse; add nodes"
                .formatted(NODES_BEYOND_LESION)
            : reason;
    for (int k = behind[lane]; k < nodes(lane); k++) {
      solver.hold(k, lane, true);
    }
    open--;
  }

  private int beyondLesion(int lane) {
    Axon axon = axons.get(lane).axon();
    int beyond = axon.nodes();
    for (Lesion lesion : axon.lesions()) {
      beyond = Math.min(beyond, axon.nodes() - lesion.first() - lesion.count());
    }
    return beyond;
  }
}
