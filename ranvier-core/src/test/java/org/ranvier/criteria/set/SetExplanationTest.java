package org.ranvier.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ranvier.criteria.reading.ClauseReading;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.testing.Example;

/// What a reading says of a set: what decided, gaps and notes, and the tree of clauses.
class SetExplanationTest {

  private static CriteriaReading read(String set, String record) {
    return new SetExplanation(
            SetJudgement.of(
                CriteriaSet.of(CriteriaReaderTest.file(set)),
                Example.findings(Example.record(record))))
        .reading();
  }

  private static final String LADDER =
      """
      define:
        slow: {text: Slow progression, fact: progression, any-of: [slow, stepwise]}
        antibodies: {text: Antibodies, fact: anti-gm1-igm, is: positive}
        male: {text: A man, fact: sex, is: male}
      categories:
        - {id: definite, text: Definite, all: [slow, antibodies, male]}
        - {id: possible, text: Possible, all: [slow, male]}
      """;

  @Test
  void not_met_names_what_every_category_fails_by() {
    assertThat(
            read(LADDER, "{course: {progression: acute}, laboratory: {antiGm1Igm: negative}}")
                .decidedBy())
        .containsExactly("Slow progression; found: acute");
  }

  @Test
  void not_met_without_a_common_reason_names_why_the_lowest_category_fails() {
    String apart =
        """
        categories:
          - {id: a, text: A, fact: sex, is: male}
          - {id: b, text: B, fact: anti-gm1-igm, is: positive}
        """;

    assertThat(
            read(apart, "{subject: {sex: female}, laboratory: {antiGm1Igm: negative}}").decidedBy())
        .containsExactly("B; found: negative");
  }

  @Test
  void an_open_outcome_names_what_would_decide_it() {
    assertThat(
            read(LADDER, "{subject: {sex: male}, laboratory: {antiGm1Igm: positive}}").decidedBy())
        .containsExactly("Record how the weakness came on");
  }

  @Test
  void where_no_item_decides_alone_all_missing_ones_are_named() {
    String both =
        """
        categories:
          - id: a
            text: A
            any:
              - {text: B, all: [{text: C, fact: sex, is: male}, {text: D, fact: anti-gm1-igm, is: positive}]}
              - {text: E, all: [{text: F, fact: sex, is: female}, {text: G, fact: anti-gm1-igm, is: negative}]}
              - {text: H, all: [{text: I, fact: age, less-than: 3}]}
        """;

    assertThat(read(both, "subject: {ageYears: 40}").decidedBy())
        .containsExactly("Record the sex", "Test IgM antibodies to GM1");
  }

  @Test
  void an_open_item_that_nothing_more_can_be_learnt_of_is_told_as_it_stands() {
    String both =
        """
        categories:
          - id: a
            text: A
            any:
              - {text: B, all: [{text: C, fact: other-disease-excluded, diseases: [scurvy], is: true}, {text: D, fact: sex, is: male}]}
              - {text: E, all: [{text: F, fact: other-disease-excluded, diseases: [scurvy], is: false}, {text: G, fact: sex, is: female}]}
        """;
    String alone =
        "categories: [{id: a, text: A, fact: other-disease-excluded, diseases: [scurvy], is: true}]";

    assertThat(read(both, "subject: {}").decidedBy())
        .containsExactly(
            "C: not worked through: scurvy", "Record the sex", "F: not worked through: scurvy");
    assertThat(read(alone, "subject: {}").decidedBy())
        .containsExactly("not worked through: scurvy");
  }

  @Test
  void what_is_met_says_why_it_is_not_more() {
    assertThat(
            read(
                    LADDER,
                    "{subject: {sex: male}, course: {progression: slow}, laboratory: {antiGm1Igm: negative}}")
                .decidedBy())
        .containsExactly("not definite: Antibodies; found: negative");
    assertThat(
            read(
                    LADDER,
                    "{subject: {sex: male}, course: {progression: slow}, laboratory: {antiGm1Igm: positive}}")
                .decidedBy())
        .isEmpty();
  }

  @Test
  void at_most_four_reasons_are_named() {
    String many =
        """
        categories:
          - id: a
            text: A
            all:
              - {text: 1, fact: sex, is: male}
              - {text: 2, fact: anti-gm1-igm, is: positive}
              - {text: 3, fact: progression, is: slow}
              - {text: 4, fact: brachial-plexus-mri, is: abnormal}
              - {text: 5, fact: recurrent-palsies, is: true}
        """;
    String none =
        "{subject: {sex: female}, course: {progression: acute, recurrentPalsies: false}, laboratory: {antiGm1Igm: negative}, imaging: {brachialPlexusMri: normal}}";

    assertThat(read(many, none).decidedBy())
        .containsExactly(
            "1; found: female", "2; found: negative", "3; found: acute", "4; found: normal");
  }

  @Test
  void a_failed_negation_or_count_is_named_as_a_whole_and_a_failed_choice_by_its_parts() {
    String mixed =
        """
        categories:
          - id: a
            text: A
            all:
              - {text: Not a man, not: {text: M, fact: sex, is: male}}
              - {text: One of one, at-least: 1, count: [{text: P, fact: anti-gm1-igm, is: positive}]}
              - {text: Either, any: [{text: Slow, fact: progression, is: slow}]}
        """;

    assertThat(
            read(
                    mixed,
                    "{subject: {sex: male}, course: {progression: acute}, laboratory: {antiGm1Igm: negative}}")
                .decidedBy())
        .containsExactly("Not a man", "One of one", "Slow; found: acute");
  }

  @Test
  void a_gap_is_told_only_when_the_record_falls_into_it() {
    String gap =
        """
        categories: [{id: a, text: A, fact: sex, is: male}]
        gaps: [{when: {text: W, fact: anti-gm1-igm, is: positive}, text: falls between}]
        notes: [always]
        """;

    assertThat(read(gap, "laboratory: {antiGm1Igm: positive}").notes())
        .containsExactly("falls between", "always");
    assertThat(read(gap, "laboratory: {antiGm1Igm: negative}").notes()).containsExactly("always");
    assertThat(read(gap, "subject: {}").notes()).containsExactly("always");
  }

  @Test
  void a_tree_shows_each_clause_with_value_limit_and_source() {
    String set =
        """
        define:
          nerves: {text: Weak nerves, fact: weak-nerves, at-least: 2, source: elsewhere, verified: false}
        categories:
          - id: a
            text: A
            all:
              - nerves
              - {id: named, text: N, at-least: 1, count: [{text: P, fact: anti-gm1-igm, any-of: [positive]}]}
              - {text: Q, fact: progression, none-of: [acute, rapid]}
              - {text: Yes, fact: recurrent-palsies, is: true}
              - {text: No, fact: after-compression, is: false}
              - {text: Band, fact: age, at-least: 20, less-than: 60.5}
        """;

    ClauseReading tree =
        read(set, "examinations: [{strength: [{muscle: apb, side: left, mrc: 3}]}]")
            .clauses()
            .getFirst();

    assertThat(tree.id()).isEqualTo("a");
    assertThat(tree.text()).isEqualTo("A");
    assertThat(tree.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(tree.limit()).isEmpty();
    assertThat(tree.value()).isEmpty();
    assertThat(tree.derived()).isFalse();
    assertThat(tree.source()).isEmpty();
    assertThat(tree.clauses())
        .extracting(ClauseReading::id)
        .containsExactly("nerves", "named", "a.3", "a.4", "a.5", "a.6");
    assertThat(tree.clauses())
        .extracting(clause -> clause.limit().orElseThrow())
        .containsExactly(
            "≥ 2", "at least 1 of 1", "not acute or rapid", "yes", "no", "≥ 20 and < 60.5");
    ClauseReading nerves = tree.clauses().getFirst();
    assertThat(nerves.value()).contains("left median");
    assertThat(nerves.derived()).isTrue();
    assertThat(nerves.source().orElseThrow().text()).isEqualTo("elsewhere (not verified)");
    assertThat(tree.clauses().get(1).clauses())
        .singleElement()
        .satisfies(clause -> {
          assertThat(clause.id()).isEqualTo("named.1");
          assertThat(clause.value()).contains("not recorded");
          assertThat(clause.limit()).contains("positive");
          assertThat(clause.derived()).isFalse();
        });
  }

  @Test
  void the_worst_category_is_the_certain_one() {
    CriteriaReading reading = read(LADDER, "{subject: {sex: male}, course: {progression: slow}}");

    assertThat(reading.category()).isEqualTo("possible");
    assertThat(reading.worst()).isEqualTo("possible");
    assertThat(reading.best()).isEqualTo("definite");
    assertThat(reading.pragmatic()).isEmpty();
  }
}
