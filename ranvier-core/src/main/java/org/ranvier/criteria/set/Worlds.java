package org.ranvier.criteria.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ranvier.criteria.fact.Possible;
import org.ranvier.criteria.reading.Truth;

/// The highest and the lowest category of a set among all the ways in which its unknown facts may
/// turn out.
///
/// Most facts can be ranked: for a given category one way is better than all others, or no worse.
/// Only facts that cannot be ranked, because they help one category and harm another, are tried in
/// all combinations.
final class Worlds {

  /// More combinations than this are not tried; the bound is then taken clause by clause, which can
  /// only widen it.
  private static final int MOST_COMBINATIONS = 256;

  private final CriteriaSet set;
  private final Truth[] known;
  private final List<Unknown> unknowns = new ArrayList<>();

  Worlds(CriteriaSet set, Possible[] facts, Truth[] leafTruths) {
    this.set = set;
    this.known = leafTruths;
    for (int question = 0; question < facts.length; question++) {
      if (!facts[question].isKnown()) {
        Unknown unknown = Unknown.of(set, question, facts[question]);
        if (unknown.ways().size() > 1) {
          unknowns.add(unknown);
        } else {
          unknown.put(unknown.ways().getFirst(), known);
        }
      }
    }
  }

  List<Unknown> unknowns() {
    return unknowns;
  }

  /// The highest category that is still possible; the number of categories if none is.
  int best() {
    return best(null, null);
  }

  /// The same with one unknown fact turned out one way.
  int best(@Nullable Unknown fixed, Truth @Nullable [] way) {
    List<Clause> categories = set.parts().categories();
    for (int category = 0; category < categories.size(); category++) {
      Truth[] leaves = known.clone();
      List<Unknown> unranked = put(set.polarity(category), true, fixed, way, leaves);
      Truth truth = categories.get(category).truth(leaves);
      if (truth == Truth.TRUE
          || (truth == Truth.UNKNOWN && isReachable(category, unranked, leaves))) {
        return category;
      }
    }
    return categories.size();
  }

  /// The highest category that is certain; the number of categories if none is.
  int worst() {
    return worst(null, null);
  }

  /// The same with one unknown fact turned out one way.
  int worst(@Nullable Unknown fixed, Truth @Nullable [] way) {
    Truth[] leaves = known.clone();
    List<Unknown> unranked = put(set.polarity(), false, fixed, way, leaves);
    int certain = highest(leaves, Truth.TRUE);
    int possible = highest(leaves, Truth.UNKNOWN);
    if (certain == possible || tooMany(unranked)) {
      return certain;
    }
    return lowest(unranked, 0, leaves, possible, certain);
  }

  /// Turns every fact out the best or the worst way where its ways can be ranked, and leaves it
  /// open where not.
  ///
  /// @return the facts left open
  private List<Unknown> put(
      Polarity polarity,
      boolean best,
      @Nullable Unknown fixed,
      Truth @Nullable [] way,
      Truth[] leaves) {
    List<Unknown> unranked = new ArrayList<>();
    for (Unknown unknown : unknowns) {
      if (fixed != null && way != null && unknown.question() == fixed.question()) {
        unknown.put(way, leaves);
        continue;
      }
      Optional<Truth[]> extreme = unknown.extreme(polarity, best);
      if (extreme.isPresent()) {
        unknown.put(extreme.orElseThrow(), leaves);
      } else {
        unknown.open(leaves);
        unranked.add(unknown);
      }
    }
    return unranked;
  }

  private boolean isReachable(int category, List<Unknown> unranked, Truth[] leaves) {
    return tooMany(unranked) || isReachable(category, unranked, 0, leaves);
  }

  private boolean isReachable(int category, List<Unknown> open, int next, Truth[] leaves) {
    if (next == open.size()) {
      return set.parts().categories().get(category).truth(leaves) == Truth.TRUE;
    }
    for (Truth[] way : open.get(next).ways()) {
      open.get(next).put(way, leaves);
      if (isReachable(category, open, next + 1, leaves)) {
        return true;
      }
    }
    return false;
  }

  /// @param lowestPossible where the search may stop, because nothing lower can come
  private int lowest(List<Unknown> open, int next, Truth[] leaves, int soFar, int lowestPossible) {
    if (next == open.size()) {
      return Math.max(soFar, highest(leaves, Truth.TRUE));
    }
    int result = soFar;
    for (Truth[] way : open.get(next).ways()) {
      open.get(next).put(way, leaves);
      result = lowest(open, next + 1, leaves, result, lowestPossible);
      if (result == lowestPossible) {
        return result;
      }
    }
    return result;
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

  private static boolean tooMany(List<Unknown> unranked) {
    long combinations = 1;
    for (Unknown unknown : unranked) {
      combinations = Math.min(combinations * unknown.ways().size(), MOST_COMBINATIONS + 1L);
    }
    return combinations > MOST_COMBINATIONS;
  }
}
