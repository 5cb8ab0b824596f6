package org.ranvier.axon.experiment;

import java.util.OptionalInt;
import org.ranvier.axon.Axon;

/// The node into which a current flows, and the one at which its impulse is awaited.
///
/// @param node where the current flows in
/// @param watched the node 6 away, towards the farther end
record StimulatedNode(int node, int watched) {

  /// Far enough for the current itself to be gone.
  static final int NODES_AWAY = 6;

  /// @param node empty for the middle of the axon
  /// @throws IllegalArgumentException if the axon has no such node, or none 6 away from it
  static StimulatedNode of(Axon axon, OptionalInt node) {
    int here = node.orElse(axon.nodes() / 2);
    mustLieOn(axon, here);
    int watched = axon.nodes() - 1 - here >= here ? here + NODES_AWAY : here - NODES_AWAY;
    if (watched < 0 || watched >= axon.nodes()) {
      throw new IllegalArgumentException(
          "The impulse is awaited %d nodes from the stimulated one, but the axon has only %d nodes and node %d is stimulated; add nodes"
              .formatted(NODES_AWAY, axon.nodes(), here));
    }
    return new StimulatedNode(here, watched);
  }

  static void mustLieOn(Axon axon, int node) {
    if (node < 0 || node >= axon.nodes()) {
      throw new IllegalArgumentException(
          "A node must be from 0 to %d, the last of the axon, but is %d"
              .formatted(axon.nodes() - 1, node));
    }
  }
}
