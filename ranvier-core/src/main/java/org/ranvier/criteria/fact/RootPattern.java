package org.ranvier.criteria.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ranvier.anatomy.Nerve;
import org.ranvier.criteria.reading.Truth;

/// Whether the weak muscles follow a root rather than single nerves: one root supplies them all,
/// they belong to more than one nerve, and they lie on one side.
final class RootPattern {

  private RootPattern() {}

  static Fact of(Weakness weakness) {
    List<Weakness.Tested> weak =
        weakness.tested().stream().filter(Weakness.Tested::isWeak).toList();
    Set<Nerve> nerves = new HashSet<>();
    Set<String> shared = new TreeSet<>();
    boolean first = true;
    boolean oneSide = true;
    boolean rootsKnown = true;
    for (Weakness.Tested each : weak) {
      nerves.addAll(each.supply().nerves());
      oneSide &= each.side() == weak.getFirst().side();
      rootsKnown &= !each.supply().roots().isEmpty();
      if (first) {
        shared.addAll(each.supply().roots());
        first = false;
      } else {
        shared.retainAll(each.supply().roots());
      }
    }
    Truth truth =
        weak.isEmpty() || !rootsKnown
            ? Truth.UNKNOWN
            : Truth.of(oneSide && !shared.isEmpty() && nerves.size() > 1);
    return Fact.derived(
        truth,
        truth,
        () ->
            truth == Truth.TRUE
                ? "all weak muscles share " + String.join(" or ", shared)
                : truth == Truth.FALSE
                    ? "no root supplies all weak muscles, or one nerve does"
                    : "weak muscles not recorded one by one",
        List.of("Grade single muscles so that nerve and root patterns can be told apart"));
  }
}
