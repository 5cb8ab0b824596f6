package org.ranvier.criteria.set;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ranvier.criteria.fact.Possible;
import org.ranvier.criteria.fact.Possible.Choice;
import org.ranvier.criteria.fact.Possible.Range;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.quantity.Limit;

/// A fact of which more than one value is possible, and the ways in which it may turn out as far as
/// the leaves of a set can tell them apart.
///
/// @param leaves the leaves that look at it
/// @param ways the truths of those leaves, one array for each way
@SuppressWarnings(
    "ArrayRecordComponent") // made once, never handed out of the package, never changed
record Unknown(int question, int[] leaves, List<Truth[]> ways) {

  static Unknown of(CriteriaSet set, int question, Possible possible) {
    int[] leaves = set.leavesOf(question);
    List<Truth[]> ways = new ArrayList<>();
    for (Possible value : values(set, possible, leaves)) {
      Truth[] way = new Truth[leaves.length];
      for (int i = 0; i < way.length; i++) {
        way[i] = set.parts().leaves().get(leaves[i]).test().of(value);
      }
      boolean isNew = true;
      for (Truth[] known : ways) {
        isNew &= !Arrays.equals(known, way);
      }
      if (isNew) {
        ways.add(way);
      }
    }
    return new Unknown(question, leaves, ways);
  }

  /// Turns the fact out one way.
  void put(Truth[] way, Truth[] allLeaves) {
    for (int i = 0; i < leaves.length; i++) {
      allLeaves[leaves[i]] = way[i];
    }
  }

  /// Leaves the fact open.
  void open(Truth[] allLeaves) {
    for (int leaf : leaves) {
      allLeaves[leaf] = Truth.UNKNOWN;
    }
  }

  /// The way that is at least as good, or as bad, as every other; empty if the ways cannot be
  /// ranked.
  Optional<Truth[]> extreme(Polarity polarity, boolean best) {
    for (Truth[] way : ways) {
      boolean isExtreme = true;
      for (Truth[] other : ways) {
        isExtreme &=
            best
                ? polarity.isAtLeastAsGood(leaves, way, other)
                : polarity.isAtLeastAsGood(leaves, other, way);
      }
      if (isExtreme) {
        return Optional.of(way);
      }
    }
    return Optional.empty();
  }

  /// Every possible word, or numbers on each side of every limit that looks at the fact.
  private static List<Possible> values(CriteriaSet set, Possible possible, int[] leaves) {
    List<Possible> values = new ArrayList<>();
    switch (possible) {
      case Choice choice -> {
        for (String word : choice.words()) {
          values.add(new Choice(List.of(word)));
        }
      }
      case Range range -> {
        values.add(Range.of(range.low()));
        values.add(Range.of(Math.min(range.high(), 1e12)));
        for (int leaf : leaves) {
          if (set.parts().leaves().get(leaf).test() instanceof LeafTest.Numbers numbers) {
            for (Limit limit : numbers.limits()) {
              around(limit.bound(), range, values);
            }
          }
        }
      }
    }
    return values;
  }

  private static void around(double bound, Range range, List<Possible> values) {
    for (double value : new double[] {bound - 1, bound, bound + 1e-3, bound + 1}) {
      if (value >= range.low()
          && value <= range.high()
          && (!range.whole() || value == Math.rint(value))) {
        values.add(Range.of(value));
      }
    }
  }
}
