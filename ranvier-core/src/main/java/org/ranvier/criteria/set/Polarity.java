package org.ranvier.criteria.set;

import java.util.List;
import org.ranvier.criteria.reading.Truth;

/// In which direction each leaf moves the categories of a set: a leaf that never stands under `not`
/// can only help.
final class Polarity {

  private final boolean[] helps;
  private final boolean[] harms;

  private Polarity(int leaves) {
    helps = new boolean[leaves];
    harms = new boolean[leaves];
  }

  static Polarity of(CriteriaSet.Parts parts) {
    Polarity polarity = new Polarity(parts.leaves().size());
    parts.categories().forEach(category -> polarity.mark(category, true));
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

  /// Whether one way in which a fact may turn out is at least as good for every category as
  /// another.
  ///
  /// @param leaves the leaves that look at the fact
  boolean isAtLeastAsGood(List<Integer> leaves, Truth[] one, Truth[] other) {
    for (int i = 0; i < leaves.size(); i++) {
      int order = one[i].compareTo(other[i]);
      int leaf = leaves.get(i);
      if ((order < 0 && helps[leaf]) || (order > 0 && harms[leaf])) {
        return false;
      }
    }
    return true;
  }
}
