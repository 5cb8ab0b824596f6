package org.ranvier.criteria.fact;

import java.util.List;

/// What a fact may be: one value where it is known, several where it is not.
public sealed interface Possible {

  /// @return true if only one value is left
  boolean isKnown();

  /// One of several words.
  ///
  /// @param words those that are still possible, at least one
  record Choice(List<String> words) implements Possible {

    public Choice {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("A choice needs at least one possible word");
      }
    }

    @Override
    public boolean isKnown() {
      return words.size() == 1;
    }
  }

  /// A number between two bounds, both possible.
  ///
  /// @param whole true for counts, between which there is nothing
  record Range(double low, double high, boolean whole) implements Possible {

    /// Nothing is known but that the number is not negative.
    public static final Range UNKNOWN = new Range(0, Double.POSITIVE_INFINITY, false);

    public Range {
      if (!(low <= high)) {
        throw new IllegalArgumentException(
            "A range needs low ≤ high, but has %s and %s".formatted(low, high));
      }
    }

    /// A count of which the bounds are known.
    public Range(double low, double high) {
      this(low, high, true);
    }

    /// @return a known number
    public static Range of(double value) {
      return new Range(value, value, false);
    }

    @Override
    public boolean isKnown() {
      return low == high;
    }
  }
}
