package org.ranvier.criteria.set;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ranvier.criteria.fact.Possible;
import org.ranvier.criteria.fact.Possible.Choice;
import org.ranvier.criteria.fact.Possible.Range;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.quantity.Limit;

/// The ways in which the unknown facts of a set may turn out, as far as its clauses can tell them
/// apart, and the highest and lowest category among them.
final class Worlds {

  /// More combinations than this are not tried; the bounds are then taken clause by clause, which
  /// can only widen them.
  private static final int MOST_COMBINATIONS = 4096;

  private final CriteriaSet set;
  private final Truth[] known;
  private final List<Unknown> unknowns = new ArrayList<>();

  /// A fact of which more than one value is possible.
  ///
  /// @param leaves the leaves that look at it
  /// @param ways their truths, one array for each way in which it may turn out
  record Unknown(int question, List<Integer> leaves, List<Truth[]> ways) {}

  Worlds(CriteriaSet set, Possible[] facts, Truth[] leafTruths) {
    this.set = set;
    this.known = leafTruths;
    for (int question = 0; question < facts.length; question++) {
      if (!facts[question].isKnown()) {
        Unknown unknown = unknown(question, facts[question]);
        if (unknown.ways.size() > 1) {
          unknowns.add(unknown);
        }
      }
    }
  }

  List<Unknown> unknowns() {
    return unknowns;
  }

  /// The highest category that is still possible.
  int best() {
    return extreme(null, null, true);
  }

  /// The highest category that is certain.
  int worst() {
    return extreme(null, null, false);
  }

  /// The same with one unknown fact turned out one way.
  int best(Unknown fixed, Truth[] way) {
    return extreme(fixed, way, true);
  }

  int worst(Unknown fixed, Truth[] way) {
    return extreme(fixed, way, false);
  }

  private int extreme(@Nullable Unknown fixed, Truth @Nullable [] fixedWay, boolean best) {
    Truth[] leaves = known.clone();
    List<Unknown> open = new ArrayList<>();
    long combinations = 1;
    for (Unknown unknown : unknowns) {
      if (fixed != null && fixedWay != null && unknown.question == fixed.question) {
        put(unknown, fixedWay, leaves);
        continue;
      }
      List<Truth[]> ways = extremes(unknown, best);
      if (ways.size() == 1) {
        put(unknown, ways.getFirst(), leaves);
      } else {
        open.add(new Unknown(unknown.question, unknown.leaves, ways));
        combinations = Math.min(combinations * ways.size(), MOST_COMBINATIONS + 1L);
      }
    }
    if (combinations > MOST_COMBINATIONS) {
      return clauseByClause(leaves, best);
    }
    int none = set.parts().categories().size();
    return search(open, 0, leaves, best, best ? none : -1);
  }

  /// Tries all combinations of the facts whose ways cannot be ranked.
  private int search(List<Unknown> open, int next, Truth[] leaves, boolean best, int soFar) {
    if (next == open.size()) {
      int category = highest(leaves, Truth.TRUE);
      return best ? Math.min(soFar, category) : Math.max(soFar, category);
    }
    int result = soFar;
    for (Truth[] way : open.get(next).ways) {
      put(open.get(next), way, leaves);
      result = search(open, next + 1, leaves, best, result);
    }
    return result;
  }

  private int clauseByClause(Truth[] leaves, boolean best) {
    return highest(leaves, best ? Truth.UNKNOWN : Truth.TRUE);
  }

  private int highest(Truth[] leaves, Truth atLeast) {
    List<Clause> categories = set.parts().categories();
    for (int i = 0; i < categories.size(); i++) {
      if (categories.get(i).truth(leaves).compareTo(atLeast) >= 0) {
        return i;
      }
    }
    return categories.size();
  }

  /// The ways that no other way surpasses, or undercuts.
  private List<Truth[]> extremes(Unknown unknown, boolean best) {
    List<Truth[]> extremes = new ArrayList<>();
    for (Truth[] way : unknown.ways) {
      boolean surpassed = false;
      for (Truth[] other : unknown.ways) {
        boolean otherWins =
            best
                ? set.polarity().isAtLeastAsGood(unknown.leaves, other, way)
                : set.polarity().isAtLeastAsGood(unknown.leaves, way, other);
        boolean tie =
            best
                ? set.polarity().isAtLeastAsGood(unknown.leaves, way, other)
                : set.polarity().isAtLeastAsGood(unknown.leaves, other, way);
        surpassed |= otherWins && !tie;
      }
      if (!surpassed) {
        extremes.add(way);
      }
    }
    return extremes;
  }

  private Unknown unknown(int question, Possible possible) {
    List<Integer> leaves = set.leavesOf(question);
    List<Truth[]> ways = new ArrayList<>();
    for (Possible value : values(possible, leaves)) {
      Truth[] way = new Truth[leaves.size()];
      for (int i = 0; i < way.length; i++) {
        way[i] = set.parts().leaves().get(leaves.get(i)).test().of(value);
      }
      if (!contains(ways, way)) {
        ways.add(way);
      }
    }
    return new Unknown(question, leaves, ways);
  }

  private static boolean contains(List<Truth[]> ways, Truth[] way) {
    for (Truth[] known : ways) {
      if (Arrays.equals(known, way)) {
        return true;
      }
    }
    return false;
  }

  /// Values on each side of every limit that looks at the fact, or every possible word.
  private List<Possible> values(Possible possible, List<Integer> leaves) {
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
              for (double value :
                  new double[] {
                    limit.bound() - 1, limit.bound(), limit.bound() + 1e-3, limit.bound() + 1
                  }) {
                if (value >= range.low()
                    && value <= range.high()
                    && (!range.whole() || value == Math.rint(value))) {
                  values.add(Range.of(value));
                }
              }
            }
          }
        }
      }
    }
    return values;
  }

  private static void put(Unknown unknown, Truth[] way, Truth[] leaves) {
    for (int i = 0; i < way.length; i++) {
      leaves[unknown.leaves.get(i)] = way[i];
    }
  }
}
