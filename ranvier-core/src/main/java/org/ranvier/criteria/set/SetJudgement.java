package org.ranvier.criteria.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ranvier.criteria.fact.Fact;
import org.ranvier.criteria.fact.Findings;
import org.ranvier.criteria.fact.Possible;
import org.ranvier.criteria.fact.Question;
import org.ranvier.criteria.reading.Status;
import org.ranvier.criteria.reading.Truth;

/// A criteria set applied to the findings of a record: the category that is certain, and the best
/// that is possible.
public final class SetJudgement {

  private final CriteriaSet set;
  private final Fact[] facts;
  private final Truth[] leaves;
  private final Worlds worlds;
  private final int worst;
  private final int best;
  private final int pragmatic;
  private @Nullable List<Effect> effects;

  private SetJudgement(CriteriaSet set, Fact[] facts) {
    this.set = set;
    this.facts = facts;
    Possible[] strict = new Possible[facts.length];
    Possible[] pragmaticFacts = new Possible[facts.length];
    boolean differ = false;
    for (int i = 0; i < facts.length; i++) {
      strict[i] = facts[i].strict();
      pragmaticFacts[i] = facts[i].pragmatic();
      differ |= !strict[i].equals(pragmaticFacts[i]);
    }
    leaves = truths(set, strict);
    worlds = new Worlds(set, strict, leaves);
    worst = worlds.worst();
    best = worlds.best();
    pragmatic =
        differ ? new Worlds(set, pragmaticFacts, truths(set, pragmaticFacts)).worst() : worst;
  }

  /// Applies a set to findings.
  public static SetJudgement of(CriteriaSet set, Findings findings) {
    List<Question> questions = set.parts().questions();
    Fact[] facts = new Fact[questions.size()];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = findings.answer(questions.get(i));
    }
    return new SetJudgement(set, facts);
  }

  /// @return the set
  public CriteriaSet set() {
    return set;
  }

  /// @return whether the set is met
  public Status status() {
    int none = set.parts().categories().size();
    return worst < none ? Status.MET : best == none ? Status.NOT_MET : Status.NOT_DECIDABLE;
  }

  /// @return the highest category that is certain, or `none`
  public String category() {
    return set.categoryName(worst);
  }

  /// @return the highest category that is possible, or `none`
  public String best() {
    return set.categoryName(best);
  }

  /// @return the highest certain category if statements are taken at their word; empty if that
  ///   changes nothing
  public Optional<String> pragmatic() {
    return pragmatic == worst ? Optional.empty() : Optional.of(set.categoryName(pragmatic));
  }

  /// What one unknown fact could do.
  ///
  /// @param settles true if it would leave nothing open, however it turns out
  /// @param bestIfGood the best category then possible if it turns out well
  /// @param bestIfBad the same if it turns out badly
  public record Effect(Fact fact, boolean settles, String bestIfGood, String bestIfBad) {}

  /// @return the unknown facts that could change the outcome on their own
  public List<Effect> effects() {
    if (effects == null) {
      effects = List.copyOf(findEffects());
    }
    return effects;
  }

  private List<Effect> findEffects() {
    List<Effect> found = new ArrayList<>();
    for (Unknown unknown : worlds.unknowns()) {
      boolean changes = false;
      boolean settles = true;
      int highestBest = set.parts().categories().size();
      int lowestBest = 0;
      for (Truth[] way : unknown.ways()) {
        int bestThen = worlds.best(unknown, way);
        int worstThen = worlds.worst(unknown, way);
        changes |= bestThen != best || worstThen != worst;
        settles &= bestThen == worstThen;
        highestBest = Math.min(highestBest, bestThen);
        lowestBest = Math.max(lowestBest, bestThen);
      }
      if (changes) {
        found.add(
            new Effect(
                facts[unknown.question()],
                settles,
                set.categoryName(highestBest),
                set.categoryName(lowestBest)));
      }
    }
    return found;
  }

  Truth[] leaves() {
    return leaves;
  }

  Fact factOf(int leaf) {
    return facts[set.parts().leaves().get(leaf).question()];
  }

  private static Truth[] truths(CriteriaSet set, Possible[] facts) {
    List<CriteriaSet.Leaf> leaves = set.parts().leaves();
    Truth[] truths = new Truth[leaves.size()];
    for (int i = 0; i < truths.length; i++) {
      truths[i] = leaves.get(i).test().of(facts[leaves.get(i).question()]);
    }
    return truths;
  }
}
