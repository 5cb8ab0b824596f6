package org.ranvier.criteria.mimic;

import org.ranvier.criteria.reading.Standing;
import org.ranvier.reference.Entry;

/// From points to standing.
///
/// @param leastGroups so many groups of features must have a say before anything can be said
/// @param favouredFrom points from which a diagnosis may be favoured
/// @param favouredWithin how far behind the best a favoured diagnosis may lie
/// @param unlikelyFrom points at or below which a diagnosis is unlikely
/// @param unlikelyBehind how far behind the best a diagnosis is unlikely
record Scale(
    int leastGroups, int favouredFrom, int favouredWithin, int unlikelyFrom, int unlikelyBehind) {

  static Scale of(Entry entry) {
    return new Scale(
        (int) entry.get("least-groups").number(),
        (int) entry.get("favoured-from").number(),
        (int) entry.get("favoured-within").number(),
        (int) entry.get("unlikely-from").number(),
        (int) entry.get("unlikely-behind").number());
  }

  Standing standing(Score score, int best) {
    Standing standing = byPoints(score, best);
    boolean capped =
        score.atBest() != Standing.FAVOURED
            && standing != Standing.NOT_DECIDABLE
            && score.atBest().compareTo(standing) > 0;
    return capped || score.atBest() == Standing.EXCLUDED ? score.atBest() : standing;
  }

  private Standing byPoints(Score score, int best) {
    if (score.points() <= unlikelyFrom || score.points() <= best - unlikelyBehind) {
      return Standing.UNLIKELY;
    }
    if (score.weighed() < leastGroups) {
      return Standing.NOT_DECIDABLE;
    }
    return score.points() >= favouredFrom && score.points() >= best - favouredWithin
        ? Standing.FAVOURED
        : Standing.POSSIBLE;
  }
}
