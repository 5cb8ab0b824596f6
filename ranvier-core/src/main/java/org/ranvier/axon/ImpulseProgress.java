package org.ranvier.axon;

import java.util.Arrays;
import java.util.Optional;
import org.ranvier.axon.Passage.Outcome;

/// How far one impulse has come, and whether that is the end of it.
final class ImpulseProgress {

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

  /// Less is no sign of life.
  private static final double RISE_MILLIVOLTS = 0.01;

  private static final double LONGEST_WAIT_MILLISECONDS = 20;

  /// Everything takes longer in the cold.
  private static final double SLOWER_FOR_TEN_DEGREES = 2.2;

  private static final double REFERENCE_CELSIUS = 37;

  private final Axon axon;
  private final double slowness;
  private final double[] arrivals;
  private int farthest = -1;
  private double lastProgress;
  private double highest = Double.NEGATIVE_INFINITY;
  private double lastRise;

  ImpulseProgress(Axon axon) {
    this.axon = axon;
    slowness =
        Math.pow(SLOWER_FOR_TEN_DEGREES, Math.max(0, REFERENCE_CELSIUS - axon.celsius()) / 10);
    arrivals = new double[axon.nodes()];
    Arrays.fill(arrivals, Double.NaN);
  }

  /// The impulse has reached a node.
  void arrive(int node, double milliseconds) {
    if (Double.isNaN(arrivals[node])) {
      arrivals[node] = milliseconds;
      farthest = Math.max(farthest, node);
      lastProgress = milliseconds;
      lastRise = milliseconds;
      highest = Double.NEGATIVE_INFINITY;
    }
  }

  /// @return the farthest node reached, -1 for none
  int farthest() {
    return farthest;
  }

  /// @param ahead the highest excitation of a node that it has not reached, mV above rest
  /// @return what became of it; empty while it is on its way
  Optional<Passage> judge(double now, double ahead) {
    boolean reached = true;
    for (int k = arrivals.length - Math.min(LAST_NODES, arrivals.length);
        k < arrivals.length;
        k++) {
      reached &= !Double.isNaN(arrivals[k]);
    }
    if (reached) {
      return Optional.of(passed());
    }
    if (ahead > highest + RISE_MILLIVOLTS) {
      highest = ahead;
      lastRise = now;
    }
    double patience =
        ahead < NEAR_REST_MILLIVOLTS ? SHORT_PATIENCE_MILLISECONDS : PATIENCE_MILLISECONDS;
    if (now - lastRise > patience * slowness) {
      return Optional.of(ended(Outcome.BLOCKED, "it did not get beyond node " + farthest));
    }
    double longest = LONGEST_WAIT_MILLISECONDS * slowness;
    return now - lastProgress > longest
        ? Optional.of(
            ended(
                Outcome.UNDECIDED,
                "it stood still at node %d for %d ms and was not dead"
                    .formatted(farthest, Math.round(longest))))
        : Optional.empty();
  }

  private Passage passed() {
    int beyond = axon.nodes();
    for (Lesion lesion : axon.lesions()) {
      beyond = Math.min(beyond, axon.nodes() - lesion.first() - lesion.count());
    }
    return beyond < NODES_BEYOND_LESION
        ? ended(
            Outcome.UNDECIDED,
            "fewer than %d nodes follow the last lesion, and the end of an axon helps an impulse; add nodes"
                .formatted(NODES_BEYOND_LESION))
        : ended(Outcome.PASSED, "it reached the last " + LAST_NODES + " nodes");
  }

  private Passage ended(Outcome outcome, String reason) {
    return new Passage(axon, outcome, reason, arrivals);
  }
}
