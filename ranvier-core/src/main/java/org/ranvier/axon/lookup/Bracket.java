package org.ranvier.axon.lookup;

import java.util.List;

/// Two neighbours on an axis, and where between them a value lies.
///
/// @param low index of the lower
/// @param part 0 at the lower, 1 at the upper
record Bracket(int low, double part) {

  /// @throws IllegalArgumentException if the value lies beyond the axis
  static Bracket of(List<Double> axis, double value, String name) {
    if (!(value >= axis.getFirst() && value <= axis.getLast())) {
      throw new IllegalArgumentException(
          "The %s must be from %s to %s in the table of conduction, but is %s; solve the axon itself"
              .formatted(name, axis.getFirst(), axis.getLast(), value));
    }
    int low = 0;
    while (low + 2 < axis.size() && value >= axis.get(low + 1)) {
      low++;
    }
    double part = (value - axis.get(low)) / (axis.get(low + 1) - axis.get(low));
    return new Bracket(low, part);
  }

  /// @param side 0 for the lower, 1 for the upper
  double weight(int side) {
    return side == 0 ? 1 - part : part;
  }
}
