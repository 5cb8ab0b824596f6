package org.ranvier.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.criteria.Examiner;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.Status;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceException;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.testing.Example;

/// Criteria files of a user: what is read, and what is said about mistakes in them.
class CriteriaReaderTest {

  private static final String HEAD =
      """
      format: ranvier.criteria/1
      id: own
      title: Own criteria
      short: Own
      disease: own-disease
      source: "somebody, somewhere"
      verified: true
      """;

  static Entry file(String rest) {
    return ReferenceFile.parse(HEAD + rest, "own.yaml");
  }

  @Test
  void a_set_of_a_user_is_read_and_judged_beside_the_shipped_ones() {
    CriteriaSet own =
        CriteriaSet.of(
            file(
                """
                define:
                  weak: {text: Two weak nerves, fact: weak-nerves, at-least: 2}
                categories:
                  - {id: sure, text: Sure, all: [weak, {text: IgM, fact: anti-gm1-igm, is: positive}]}
                  - {id: perhaps, text: Perhaps, all: [weak]}
                notes: [a note]
                """));
    var record =
        Example.record(
            "examinations: [{strength: [{muscle: apb, side: left, mrc: 3}, {muscle: adm, side: left, mrc: 3}]}]");

    var reading = Examiner.shipped().with(List.of(own)).examine(record);

    CriteriaReading last = reading.criteria().getLast();
    assertThat(reading.criteria()).hasSize(CriteriaSet.shipped().size() + 1);
    assertThat(last.id()).isEqualTo("own");
    assertThat(last.title()).isEqualTo("Own criteria");
    assertThat(last.disease()).isEqualTo("own-disease");
    assertThat(last.source().citation()).isEqualTo("somebody, somewhere");
    assertThat(last.status()).isEqualTo(Status.MET);
    assertThat(last.category()).isEqualTo("perhaps");
    assertThat(last.best()).isEqualTo("sure");
    assertThat(last.notes()).containsExactly("a note");
    assertThat(last.clauses()).hasSize(2);
  }

  @Test
  void shipped_sets_keep_their_order() {
    assertThat(CriteriaSet.shipped())
        .extracting(CriteriaSet::id)
        .containsExactly(
            "efns-pns-2010-mmn",
            "aaem-2003-mmn",
            "utrecht-2000-mmn",
            "ean-pns-2021-cidp",
            "gold-coast-2020-als",
            "awaji-2008-als",
            "revised-el-escorial-als");
  }

  @Test
  void a_set_says_which_parts_nobody_held_against_the_paper() {
    CriteriaSet verified =
        CriteriaSet.of(
            file("categories: [{id: a, text: A, all: [{text: f, fact: sex, is: male}]}]"));
    CriteriaSet partly =
        CriteriaSet.of(
            file(
                "categories: [{id: a, text: A, all: [{text: f, fact: sex, is: male, source: memory, verified: false}]}]"));
    CriteriaSet notAtAll =
        CriteriaSet.of(
            ReferenceFile.parse(
                HEAD.replace("verified: true", "verified: false")
                    + "categories: [{id: a, text: A, fact: sex, is: male}]",
                "own.yaml"));

    assertThat(verified.hasUnverifiedParts()).isFalse();
    assertThat(partly.hasUnverifiedParts()).isTrue();
    assertThat(notAtAll.hasUnverifiedParts()).isTrue();
  }

  @Test
  void only_a_set_that_asks_for_others_is_judged_after_them() {
    CriteriaSet asking =
        CriteriaSet.of(
            file(
                "categories: [{id: a, text: A, fact: other-disease-excluded, diseases: [mmn], is: true}]"));
    CriteriaSet plain = CriteriaSet.of(file("categories: [{id: a, text: A, fact: sex, is: male}]"));

    assertThat(asking.asksForOtherSets()).isTrue();
    assertThat(plain.asksForOtherSets()).isFalse();
  }

  /// A mistake and what has to be said about it.
  record Mistake(String file, List<String> says) {

    Mistake(String file, String... says) {
      this(file, List.of(says));
    }

    @Override
    public String toString() {
      return String.join(" … ", says);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void a_mistake_is_told_with_file_place_and_rule(Mistake mistake) {
    assertThatThrownBy(() -> CriteriaSet.of(file(mistake.file())))
        .isInstanceOf(ReferenceException.class)
        .hasMessageStartingWith("own.yaml")
        .message()
        .contains(mistake.says());
  }

  static List<Mistake> a_mistake_is_told_with_file_place_and_rule() {
    return List.of(
        new Mistake(
            "categories: [{id: a, text: A, fact: wekness, is: true}]",
            "own.yaml/categories/0",
            "unknown fact 'wekness'",
            "weak-nerves"),
        new Mistake(
            "categories: [{id: a, text: A, all: [nobody]}]\ndefine: {some: {text: S, fact: sex, is: male}}",
            "own.yaml/categories/0/all/0",
            "names the clause 'nobody'",
            "[some]"),
        new Mistake(
            "categories: [{id: a, text: A, all: [one]}]\ndefine: {one: {text: 1, all: [two]}, two: {text: 2, any: [one]}}",
            "own.yaml/define/two/any/0",
            "leads back to itself"),
        new Mistake(
            "categories: [{id: a, text: A, fact: sex, iss: male}]",
            "own.yaml/categories/0",
            "unknown field 'iss'"),
        new Mistake("categorys: []", "own.yaml", "unknown field 'categorys'", "categories"),
        new Mistake("notes: []", "own.yaml", "needs the field 'categories'"),
        new Mistake(
            "categories: [{id: a, fact: sex, is: male}]",
            "own.yaml/categories/0",
            "needs a text that says what the clause asks"),
        new Mistake(
            "categories: [{id: a, text: A}]",
            "own.yaml/categories/0",
            "needs one of fact, all, any, count, not"),
        new Mistake(
            "categories: [{id: a, text: A, fact: age, at-least: old}]",
            "own.yaml/categories/0/at-least",
            "must be a number, but is 'old'"),
        new Mistake(
            "categories: [{id: a, text: A, fact: age}]",
            "own.yaml/categories/0",
            "needs a limit: at-least, more-than, at-most, less-than or exactly"),
        new Mistake(
            "categories: [{id: a, text: A, fact: age, is: old}]",
            "own.yaml/categories/0",
            "asks for a word, but the answer is a number"),
        new Mistake(
            "categories: [{id: a, text: A, fact: sex, is: mal}]",
            "own.yaml/categories/0",
            "mal",
            "male"),
        new Mistake(
            "categories: [{id: a, text: A, fact: sex, at-least: 2}]",
            "own.yaml/categories/0",
            "needs is, any-of or none-of, because the answer is one of [male, female]"),
        new Mistake(
            "categories: [{id: a, text: A, count: [{text: f, fact: sex, is: male}]}]",
            "own.yaml/categories/0",
            "needs the field 'at-least'"),
        new Mistake(
            "categories: [{id: a, text: A, fact: sign, name: smell, is: present}]",
            "own.yaml/categories/0/name",
            "must be a word for a sign, but is 'smell'"),
        new Mistake(
            "categories: [{id: a, text: A, fact: reflexes-reduced, where: here, is: true}]",
            "own.yaml/categories/0",
            "where: 'here'",
            "everywhere or affected-limbs"),
        new Mistake(
            "categories: [{id: a, text: A, fact: nerves-with-block, rule: aaem-1999, grade: definite, sensory: some, at-least: 1}]",
            "own.yaml/categories/0",
            "unknown word for sensory"),
        new Mistake(
            "categories: [{id: a, text: A, fact: nerves-with-block, rule: aaem-1999, grade: sure, at-least: 1}]",
            "own.yaml/categories/0/grade",
            "must be a word for a verdict, but is 'sure'"),
        new Mistake(
            "categories: [{id: a, text: A, fact: sensory-nerves, judged: good, at-least: 1}]",
            "own.yaml/categories/0",
            "judged: 'good'"),
        new Mistake(
            "categories: [{id: a, text: A, fact: weak, limb: wing, is: true}]",
            "own.yaml/categories/0/limb",
            "must be a word for a limb, but is 'wing'"),
        new Mistake(
            "categories: [{id: a, text: A, fact: regions-with-both, fasciculation-counts: 3, at-least: 1}]",
            "own.yaml/categories/0/fasciculation-counts",
            "must be true or false, but is '3'"),
        new Mistake(
            "categories: [{id: a, text: A, fact: sex, is: male}]\ngaps: [{when: {text: w, fact: sex, is: male}}]",
            "own.yaml/gaps/0",
            "needs the field 'text'"));
  }

  @Test
  void a_file_of_another_format_is_refused() {
    assertThatThrownBy(() ->
            CriteriaSet.of(
                ReferenceFile.parse(
                    HEAD.replace("criteria/1", "criteria/2") + "categories: []", "own.yaml")))
        .hasMessage("own.yaml must have the format ranvier.criteria/1");
  }

  @Test
  void a_rule_that_nobody_knows_is_told_with_those_known() {
    assertThatThrownBy(() ->
            CriteriaSet.of(
                file(
                    "categories: [{id: a, text: A, fact: nerves-with-block, rule: mine, grade: definite, at-least: 1}]")))
        .hasMessage(
            "own.yaml/categories/0 names the block rule 'mine'; known are [efns-pns-2010, aaem-1999, utrecht-2000, ean-pns-2021]");
  }
}
