package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.Passage;

/// What became of an impulse, in sentences.
final class PassageWords {

  /// So far from ends and lesions the velocity is that of the healthy axon.
  private static final int CLEAR_NODES = 4;

  /// A lesion acts on the nodes before it: they feed the damaged stretch.
  private static final int NODES_BEFORE = 4;

  private PassageWords() {}

  static String outcome(Passage passage) {
    int last = passage.lastNode();
    return switch (passage.outcome()) {
      case PASSED ->
          "Passes: the last node, %d, is reached after %s ms."
              .formatted(last, Words.number(passage.arrival(last).orElseThrow()));
      case BLOCKED ->
          "Blocked at node %d, the last that the impulse reaches: %s."
              .formatted(last, culprit(passage.axon(), last));
      case UNDECIDED -> "Undecided: %s.".formatted(passage.reason());
    };
  }

  /// The lesions that lie where the impulse died.
  private static String culprit(Axon axon, int last) {
    List<String> near = new ArrayList<>();
    for (Lesion lesion : axon.lesions()) {
      DamagedStretch stretch = DamagedStretch.of(lesion);
      if (last + NODES_BEFORE >= stretch.first() && last <= stretch.last() + NODES_BEFORE) {
        String where =
            last < stretch.first() ? "before" : last > stretch.last() ? "just beyond" : "in";
        near.add("it dies " + where + " " + Words.lesion(lesion) + ", " + lesion.kind().meaning());
      }
    }
    return near.isEmpty() ? "no lesion lies there" : String.join("; ", near);
  }

  static List<String> velocities(Passage passage) {
    List<String> sentences = new ArrayList<>();
    int[] healthy = healthyStretch(passage.axon());
    if (healthy[1] - healthy[0] >= 2) {
      passage
          .velocityMetresPerSecond(healthy[0], healthy[1])
          .ifPresent(velocity ->
              sentences.add(
                  "%s m/s in the healthy stretch from node %d to node %d."
                      .formatted(Words.number(velocity), healthy[0], healthy[1])));
    }
    int from = Math.min(CLEAR_NODES, passage.axon().nodes() / 4);
    int to = passage.axon().nodes() - 1 - from;
    OptionalDouble start = passage.arrival(from);
    OptionalDouble end = passage.arrival(to);
    if (passage.passed() && start.isPresent() && end.isPresent()) {
      double millimetres = (to - from) * passage.axon().geometry().spacingMicrometres() / 1000;
      sentences.add(
          "%s m/s over the whole, from node %d to node %d."
              .formatted(
                  Words.number(millimetres / (end.getAsDouble() - start.getAsDouble())), from, to));
    }
    return sentences;
  }

  /// The longest run of nodes away from ends and lesions: its first and last node.
  private static int[] healthyStretch(Axon axon) {
    boolean[] near = new boolean[axon.nodes()];
    for (Lesion lesion : axon.lesions()) {
      DamagedStretch stretch = DamagedStretch.of(lesion);
      int end = Math.min(axon.nodes(), stretch.last() + CLEAR_NODES + 1);
      for (int k = Math.max(0, stretch.first() - CLEAR_NODES); k < end; k++) {
        near[k] = true;
      }
    }
    int[] longest = {0, -1};
    int start = CLEAR_NODES;
    for (int k = CLEAR_NODES; k < axon.nodes() - CLEAR_NODES; k++) {
      if (near[k]) {
        start = k + 1;
      } else if (k - start > longest[1] - longest[0]) {
        longest = new int[] {start, k};
      }
    }
    return longest;
  }

  static String delay(Passage passage, OptionalDouble delay) {
    if (delay.isPresent()) {
      return "%s ms of extra delay by the lesions.".formatted(Words.number(delay.getAsDouble()));
    }
    return passage.passed()
        ? "No extra delay can be given: it takes an impulse at the node %d before the first lesion and the node %d after the last; add nodes."
            .formatted(DamagedStretch.MARGIN_NODES, DamagedStretch.MARGIN_NODES)
        : "No extra delay can be given, because the impulse did not pass.";
  }
}
