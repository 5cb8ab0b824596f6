package org.ranvier.criteria.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ranvier.criteria.fact.Possible;
import org.ranvier.criteria.fact.Possible.Choice;
import org.ranvier.criteria.fact.Possible.Range;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.quantity.Limit;
import org.ranvier.reference.Entry;
import org.ranvier.reference.Limits;

/// What a clause asks of a fact: one of some words, or a number within limits.
sealed interface LeafTest {

  /// The fields of a clause that belong to the test.
  Set<String> FIELDS =
      Set.of("is", "any-of", "none-of", "at-least", "more-than", "at-most", "less-than", "exactly");

  Truth of(Possible possible);

  /// The test in words, such as `≥ 2`.
  String text();

  /// The fact must be one of these words, or none of them.
  record Words(List<String> words, boolean none) implements LeafTest {

    @Override
    public Truth of(Possible possible) {
      if (!(possible instanceof Choice choice)) {
        throw new IllegalStateException("The fact is a number, the clause asks for words");
      }
      int within = 0;
      for (String word : choice.words()) {
        within += words.contains(word) ? 1 : 0;
      }
      Truth truth =
          within == choice.words().size() ? Truth.TRUE : within == 0 ? Truth.FALSE : Truth.UNKNOWN;
      return none ? truth.not() : truth;
    }

    @Override
    public String text() {
      String list = String.join(" or ", words);
      return none
          ? "not " + list
          : list.equals("true") ? "yes" : list.equals("false") ? "no" : list;
    }
  }

  /// The fact must satisfy all these limits.
  record Numbers(List<Limit> limits) implements LeafTest {

    @Override
    public Truth of(Possible possible) {
      if (!(possible instanceof Range range)) {
        throw new IllegalStateException("The fact is a word, the clause asks for a number");
      }
      Truth truth = Truth.TRUE;
      for (Limit limit : limits) {
        truth = truth.and(of(limit, range));
      }
      return truth;
    }

    private static Truth of(Limit limit, Range range) {
      boolean low = limit.accepts(range.low());
      boolean high = limit.accepts(range.high());
      if (limit.comparison() == Limit.Comparison.EXACTLY) {
        boolean outside = range.high() < limit.bound() || range.low() > limit.bound();
        return range.isKnown() ? Truth.of(low) : outside ? Truth.FALSE : Truth.UNKNOWN;
      }
      return low == high ? Truth.of(low) : Truth.UNKNOWN;
    }

    @Override
    public String text() {
      List<String> texts = new ArrayList<>();
      limits.forEach(limit -> texts.add(limit.text()));
      return String.join(" and ", texts);
    }
  }

  static LeafTest of(Entry entry) {
    if (entry.find("is").isPresent()) {
      return new Words(entry.texts("is"), false);
    }
    if (entry.find("any-of").isPresent()) {
      return new Words(entry.texts("any-of"), false);
    }
    if (entry.find("none-of").isPresent()) {
      return new Words(entry.texts("none-of"), true);
    }
    return new Numbers(Limits.readFrom(entry));
  }
}
