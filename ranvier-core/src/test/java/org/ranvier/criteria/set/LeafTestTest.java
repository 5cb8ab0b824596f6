package org.ranvier.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ranvier.criteria.fact.Possible.Choice;
import org.ranvier.criteria.fact.Possible.Range;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.quantity.Limit;
import org.ranvier.quantity.Limit.Comparison;

/// A clause's test held against everything that a fact may still be.
class LeafTestTest {

  @ParameterizedTest(name = "{2} to {3} is {0} {1}: {4}")
  @CsvSource({
    "AT_LEAST, 2, 0, 1, FALSE",
    "AT_LEAST, 2, 1, 2, UNKNOWN",
    "AT_LEAST, 2, 2, 9, TRUE",
    "AT_MOST, 2, 0, 2, TRUE",
    "AT_MOST, 2, 2, 3, UNKNOWN",
    "AT_MOST, 2, 3, 9, FALSE",
    "EXACTLY, 2, 2, 2, TRUE",
    "EXACTLY, 2, 1, 1, FALSE",
    "EXACTLY, 2, 0, 1, FALSE",
    "EXACTLY, 2, 3, 9, FALSE",
    "EXACTLY, 2, 0, 2, UNKNOWN",
    "EXACTLY, 2, 2, 9, UNKNOWN",
    "EXACTLY, 2, 0, 9, UNKNOWN",
  })
  void a_number_satisfies_a_limit_if_all_it_may_be_does(
      Comparison comparison, double bound, double low, double high, Truth expected) {
    LeafTest test = new LeafTest.Numbers(List.of(new Limit(comparison, bound)));

    assertThat(test.of(new Range(low, high))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} is among the words: {1}")
  @CsvSource({"a, TRUE", "a b, TRUE", "c, FALSE", "a c, UNKNOWN", "a b c, UNKNOWN"})
  void a_word_is_among_those_asked_for_if_all_that_are_possible_are(
      String possible, Truth expected) {
    Choice choice = new Choice(List.of(possible.split(" ")));

    assertThat(new LeafTest.Words(List.of("a", "b"), false).of(choice)).isEqualTo(expected);
    assertThat(new LeafTest.Words(List.of("a", "b"), true).of(choice)).isEqualTo(expected.not());
  }
}
