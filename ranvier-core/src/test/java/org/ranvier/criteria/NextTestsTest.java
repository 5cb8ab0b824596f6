package org.ranvier.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.criteria.reading.NextTest;
import org.ranvier.criteria.set.CriteriaSet;
import org.ranvier.criteria.set.SetJudgement;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.testing.Example;

/// How missing items are ranked.
class NextTestsTest {

  private static CriteriaSet set(String id, String categories) {
    return CriteriaSet.of(
        ReferenceFile.parse(
            """
            format: ranvier.criteria/1
            id: %s
            title: %s
            short: Set %s
            disease: some
            source: s
            verified: true
            categories: %s
            """
                .formatted(id, id, id, categories),
            "set.yaml"));
  }

  private static List<NextTest> next(String record, CriteriaSet... sets) {
    var findings = Example.findings(Example.record(record));
    return NextTests.of(List.of(sets).stream().map(set -> SetJudgement.of(set, findings)).toList());
  }

  private static final CriteriaSet ANTIBODIES =
      set("a", "[{id: yes, text: A, fact: anti-gm1-igm, is: positive}]");

  private static final CriteriaSet BOTH =
      set(
          "b",
          "[{id: yes, text: A, all: [{text: s, fact: sex, is: male}, {text: i, fact: anti-gm1-igm, is: positive}]}]");

  @Test
  void an_item_says_what_it_could_change_in_each_set() {
    assertThat(next("subject: {}", ANTIBODIES, BOTH).getFirst())
        .isEqualTo(
            new NextTest(
                "Test IgM antibodies to GM1",
                "Set a: undecided → yes or none; Set b: undecided → yes or none",
                List.of("a", "b")));
  }

  @Test
  void an_item_of_two_sets_goes_before_an_item_of_one() {
    assertThat(next("subject: {}", BOTH, ANTIBODIES))
        .extracting(NextTest::test)
        .containsExactly("Test IgM antibodies to GM1", "Record the sex");
  }

  @Test
  void an_item_that_settles_goes_before_one_that_only_changes() {
    CriteriaSet ladder =
        set(
            "l",
            "[{id: top, text: T, all: [{text: m, fact: brachial-plexus-mri, is: abnormal}, {text: s, fact: sex, is: male}]}, {id: low, text: L, fact: sex, is: male}]");
    CriteriaSet lone = set("o", "[{id: yes, text: A, fact: recurrent-palsies, is: true}]");

    assertThat(next("subject: {}", ladder, lone))
        .extracting(NextTest::test)
        .startsWith("Record whether there were earlier palsies that recovered");
  }

  @Test
  void a_category_that_is_certain_is_told_as_what_holds_now() {
    CriteriaSet ladder =
        set(
            "l",
            "[{id: top, text: T, fact: brachial-plexus-mri, is: abnormal}, {id: low, text: L, fact: sex, is: male}]");

    assertThat(next("subject: {sex: male}", ladder).getFirst().why())
        .isEqualTo("Set l: low → top or low");
  }

  @Test
  void what_is_decided_asks_for_nothing() {
    assertThat(next("laboratory: {antiGm1Igm: negative}", ANTIBODIES)).isEmpty();
  }

  @Test
  void items_later_in_the_list_of_a_fact_tell_a_little_less() {
    CriteriaSet blocks =
        set(
            "n",
            "[{id: yes, text: A, fact: nerves-with-block, rule: efns-pns-2010, grade: definite, of: [median], at-least: 1}]");

    List<NextTest> next = next("subject: {}", blocks);

    assertThat(next.getFirst().test()).startsWith("Stimulate the left median nerve");
    assertThat(next.getLast().test()).startsWith("Stimulate the right median nerve");
  }

  @Test
  void at_most_four_items_of_one_fact_are_named() {
    CriteriaSet blocks =
        set(
            "n",
            "[{id: yes, text: A, all: [{text: a, fact: nerves-with-block, rule: utrecht-2000, grade: definite, at-least: 1}, {text: s, fact: sex, is: male}, {text: g, fact: age, at-least: 3}]}]");

    assertThat(next("subject: {}", blocks))
        .hasSize(6)
        .filteredOn(item -> item.test().startsWith("Stimulate"))
        .hasSize(4);
  }
}
