package org.ranvier.criteria.set;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ranvier.criteria.fact.Fact;
import org.ranvier.criteria.reading.ClauseReading;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.Status;
import org.ranvier.criteria.reading.Truth;

/// Puts a judgement into words: the tree of clauses, and what decided.
public final class SetExplanation {

  private static final int MOST_REASONS = 4;

  private final SetJudgement judgement;

  public SetExplanation(SetJudgement judgement) {
    this.judgement = judgement;
  }

  /// @return the reading of the set
  public CriteriaReading reading() {
    CriteriaSet set = judgement.set();
    return new CriteriaReading(
        set.id(),
        set.title(),
        set.disease(),
        judgement.status(),
        judgement.category(),
        judgement.best(),
        judgement.category(),
        judgement.pragmatic(),
        decidedBy(),
        notes(),
        set.source(),
        set.parts().categories().stream().map(this::clause).toList());
  }

  private ClauseReading clause(Clause clause) {
    Optional<Fact> fact =
        clause.body() instanceof Clause.Leaf leaf
            ? Optional.of(judgement.factOf(leaf.leaf()))
            : Optional.empty();
    Optional<String> limit =
        switch (clause.body()) {
          case Clause.Leaf leaf -> Optional.of(leaf.test().text());
          case Clause.AtLeast count ->
              Optional.of("at least " + count.number() + " of " + count.clauses().size());
          case Clause.All all -> Optional.empty();
          case Clause.Any any -> Optional.empty();
          case Clause.Not not -> Optional.empty();
        };
    return new ClauseReading(
        clause.id(),
        clause.text(),
        clause.truth(judgement.leaves()),
        fact.map(each -> each.words().get()),
        limit,
        fact.map(Fact::derived).orElse(false),
        judgement.set().ownSource(clause),
        clause.children().stream().map(this::clause).toList());
  }

  private List<String> decidedBy() {
    List<Clause> categories = judgement.set().parts().categories();
    Set<String> reasons = new LinkedHashSet<>();
    if (judgement.status() == Status.NOT_MET) {
      Set<String> common = new LinkedHashSet<>(failing(categories.getLast()));
      for (Clause category : categories) {
        common.retainAll(failing(category));
      }
      reasons.addAll(common.isEmpty() ? failing(categories.getLast()) : common);
    } else {
      for (SetJudgement.Effect effect : judgement.effects()) {
        reasons.add(
            effect.fact().missing().isEmpty()
                ? effect.fact().words().get()
                : effect.fact().missing().getFirst());
      }
      if (reasons.isEmpty() && judgement.status() == Status.NOT_DECIDABLE) {
        categories.forEach(category -> reasons.addAll(missing(category)));
      }
      if (judgement.status() == Status.MET
          && !judgement.category().equals(categories.getFirst().id())) {
        for (String failing : failing(categories.getFirst())) {
          reasons.add("not " + categories.getFirst().id() + ": " + failing);
        }
      }
    }
    return reasons.stream().limit(MOST_REASONS).toList();
  }

  /// The clauses without which a category fails.
  private List<String> failing(Clause clause) {
    if (clause.truth(judgement.leaves()) != Truth.FALSE) {
      return List.of();
    }
    return switch (clause.body()) {
      case Clause.Leaf leaf ->
          List.of(clause.text() + "; found: " + judgement.factOf(leaf.leaf()).words().get());
      case Clause.Not not -> List.of(clause.text());
      case Clause.All all ->
          all.clauses().stream().flatMap(each -> failing(each).stream()).toList();
      case Clause.Any any ->
          any.clauses().stream().flatMap(each -> failing(each).stream()).toList();
      case Clause.AtLeast count -> List.of(clause.text());
    };
  }

  /// What would make the unknown parts of a category known.
  private List<String> missing(Clause clause) {
    if (clause.truth(judgement.leaves()) != Truth.UNKNOWN) {
      return List.of();
    }
    if (clause.body() instanceof Clause.Leaf leaf) {
      Fact fact = judgement.factOf(leaf.leaf());
      return fact.missing().isEmpty()
          ? List.of(clause.text() + ": " + fact.words().get())
          : List.of(fact.missing().getFirst());
    }
    List<String> missing = new ArrayList<>();
    clause.children().forEach(each -> missing.addAll(missing(each)));
    return missing;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (CriteriaSet.Gap gap : judgement.set().parts().gaps()) {
      if (gap.when().truth(judgement.leaves()) == Truth.TRUE) {
        notes.add(gap.text());
      }
    }
    notes.addAll(judgement.set().notes());
    return notes;
  }
}
