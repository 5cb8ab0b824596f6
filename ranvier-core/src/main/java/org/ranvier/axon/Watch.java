package org.ranvier.axon;

import java.util.List;
import java.util.stream.IntStream;

/// What is to be recorded of an axon's activity.
///
/// @param nodes whose potentials
/// @param everyMilliseconds how often; rounded to whole time steps
public record Watch(List<Integer> nodes, double everyMilliseconds) {

  public Watch {
    nodes = List.copyOf(nodes);
  }

  /// @return the potentials of all nodes
  public static Watch allNodes(Axon axon, double everyMilliseconds) {
    return new Watch(IntStream.range(0, axon.nodes()).boxed().toList(), everyMilliseconds);
  }

  /// @return nothing but impulses
  public static Watch nothing() {
    return new Watch(List.of(), 1);
  }
}
