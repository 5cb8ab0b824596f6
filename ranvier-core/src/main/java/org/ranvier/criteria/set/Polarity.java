package org.ranvier.criteria.set;

import java.util.List;
import org.ranvier.criteria.reading.Truth;

/// In which direction each leaf moves some clauses: a leaf that never stands under `not` can only
/// help, one that always does can only harm, one that does not occur does neither.
final class Polarity {

  private final boolean[] helps;
  private final boolean[] harms;

  private Polarity(int leaves) {
    helps = new boolean[leaves];
    harms = new boolean[leaves];
  }

  /// @param leaves how many leaves the set has
  static Polarity of(List<Clause> clauses, int leaves) {
    Polarity polarity = new Polarity(leaves);
    clauses.forEach(clause -> polarity.mark(clause, true));
    return polarity;
  }

  private void mark(Clause clause, boolean positive) {
    switch (clause.body()) {
      case Clause.Leaf leaf -> (positive ? helps : harms)[leaf.leaf()] = true;
      case Clause.Not not -> mark(not.clause(), !positive);
      case Clause.All all -> all.clauses().forEach(each -> mark(each, positive));
      case Clause.Any any -> any.clauses().forEach(each -> mark(each, positive));
      case Clause.AtLeast count -> count.clauses().forEach(each -> mark(each, positive));
    }
  }

  /// Whether one way in which a fact may turn out is at least as good for every clause as another.
  ///
  /// @param leaves the leaves that look at the fact
  boolean isAtLeastAsGood(int[] leaves, Truth[] one, Truth[] other) {
    for (int i = 0; i < leaves.length; i++) {
      int order = one[i].compareTo(other[i]);
      if ((order < 0 && helps[leaves[i]]) || (order > 0 && harms[leaves[i]])) {
        return false;
      }
    }
    return true;
  }
}
