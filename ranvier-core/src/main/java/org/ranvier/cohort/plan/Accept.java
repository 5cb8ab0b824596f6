package org.ranvier.cohort.plan;

import java.util.OptionalDouble;

/// Between which figures the cohort agrees with what was found in people.
///
/// @param low the least; empty for any
/// @param high the greatest; empty for any
public record Accept(OptionalDouble low, OptionalDouble high) {

  public Accept {
    if (low.isEmpty() && high.isEmpty()) {
      throw new IllegalArgumentException("A band needs low or high, but has neither; give one");
    }
    if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
      throw new IllegalArgumentException(
          "A band must not end below its beginning, but goes from %s to %s"
              .formatted(low.getAsDouble(), high.getAsDouble()));
    }
  }

  /// @return whether a figure lies within
  public boolean holds(double figure) {
    return figure >= low.orElse(Double.NEGATIVE_INFINITY)
        && figure <= high.orElse(Double.POSITIVE_INFINITY);
  }
}
