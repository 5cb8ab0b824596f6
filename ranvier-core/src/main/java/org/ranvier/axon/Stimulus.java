package org.ranvier.axon;

/// A rectangular current into a node.
///
/// @param node which node
/// @param startMilliseconds from the beginning
/// @param durationMilliseconds how long
/// @param nanoamperes inward, above 0 to excite
public record Stimulus(
    int node, double startMilliseconds, double durationMilliseconds, double nanoamperes) {

  public Stimulus {
    if (node < 0) {
      throw new IllegalArgumentException(
          "A stimulus must be at a node of the axon, from 0 on, but is at " + node);
    }
    if (!(startMilliseconds >= 0 && Double.isFinite(startMilliseconds))) {
      throw new IllegalArgumentException(
          "A stimulus must start at 0 ms or later, but starts at " + startMilliseconds);
    }
    if (!(durationMilliseconds > 0 && Double.isFinite(durationMilliseconds))) {
      throw new IllegalArgumentException(
          "A stimulus must last longer than 0 ms, but lasts " + durationMilliseconds);
    }
    if (!Double.isFinite(nanoamperes)) {
      throw new IllegalArgumentException(
          "The current of a stimulus must be a number, but is " + nanoamperes);
    }
  }

  /// A shock of 0.1 ms at node 0 at time 0, about twice what the fibre needs.
  public static Stimulus ofFirstNode(double fibreMicrometres) {
    return new Stimulus(0, 0, 0.1, 2 * Math.max(1, fibreMicrometres / 10));
  }

  /// @return the mean current over a span of time
  double over(double fromMilliseconds, double toMilliseconds) {
    double shared =
        Math.min(toMilliseconds, startMilliseconds + durationMilliseconds)
            - Math.max(fromMilliseconds, startMilliseconds);
    return shared <= 0 ? 0 : nanoamperes * shared / (toMilliseconds - fromMilliseconds);
  }
}
