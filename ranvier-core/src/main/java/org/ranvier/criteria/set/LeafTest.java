package org.ranvier.criteria.set;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  /// Those that ask for words.
  List<String> WORD_FIELDS = List.of("is", "any-of", "none-of");

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
      String list = String.join(" or ", words).replace('-', ' ');
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

  /// Reads the test of a clause.
  ///
  /// @param answers the words that may answer the clause's question; empty if the answer is a
  ///   number
  static LeafTest of(Entry entry, List<String> answers) {
    Set<String> tests = new TreeSet<>();
    for (String field : FIELDS) {
      if (entry.find(field).isPresent()) {
        tests.add(field);
      }
    }
    boolean asksForWords = !Collections.disjoint(tests, WORD_FIELDS);
    if (asksForWords && tests.size() > 1) {
      throw entry.mistake(
          "has several tests, " + tests + "; a clause has one of is, any-of, none-of");
    }
    for (String field : WORD_FIELDS) {
      if (entry.find(field).isPresent()) {
        List<String> words = entry.texts(field);
        for (String word : words) {
          if (!answers.contains(word)) {
            throw entry.mistake(
                answers.isEmpty()
                    ? "asks for a word, but the answer is a number; use at-least, more-than, at-most, less-than or exactly"
                    : "asks for '%s', but the answer is one of %s".formatted(word, answers));
          }
        }
        return new Words(words, field.equals("none-of"));
      }
    }
    if (!answers.isEmpty()) {
      throw entry.mistake("needs is, any-of or none-of, because the answer is one of " + answers);
    }
    return new Numbers(Limits.readFrom(entry));
  }
}
