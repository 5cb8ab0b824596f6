package org.ranvier.criteria.set;

import java.util.List;
import java.util.Optional;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.quantity.Source;

/// A clause of a criteria set: a question with a test, or a combination of other clauses.
record Clause(String id, String text, Optional<Source> source, Body body) {

  /// What a clause consists of.
  sealed interface Body {}

  /// @param leaf its place among the leaves of the set
  record Leaf(int leaf, LeafTest test) implements Body {}

  record All(List<Clause> clauses) implements Body {}

  record Any(List<Clause> clauses) implements Body {}

  record AtLeast(int number, List<Clause> clauses) implements Body {}

  record Not(Clause clause) implements Body {}

  /// @param leaves the truth of every leaf of the set
  Truth truth(Truth[] leaves) {
    return switch (body) {
      case Leaf leaf -> leaves[leaf.leaf];
      case Not not -> not.clause.truth(leaves).not();
      case All all -> {
        Truth truth = Truth.TRUE;
        for (Clause clause : all.clauses) {
          truth = truth.and(clause.truth(leaves));
        }
        yield truth;
      }
      case Any any -> {
        Truth truth = Truth.FALSE;
        for (Clause clause : any.clauses) {
          truth = truth.or(clause.truth(leaves));
        }
        yield truth;
      }
      case AtLeast count -> {
        int certain = 0;
        int possible = 0;
        for (Clause clause : count.clauses) {
          Truth truth = clause.truth(leaves);
          certain += truth == Truth.TRUE ? 1 : 0;
          possible += truth == Truth.FALSE ? 0 : 1;
        }
        yield certain >= count.number
            ? Truth.TRUE
            : possible >= count.number ? Truth.UNKNOWN : Truth.FALSE;
      }
    };
  }

  List<Clause> children() {
    return switch (body) {
      case Leaf leaf -> List.of();
      case Not not -> List.of(not.clause);
      case All all -> all.clauses;
      case Any any -> any.clauses;
      case AtLeast count -> count.clauses;
    };
  }
}
