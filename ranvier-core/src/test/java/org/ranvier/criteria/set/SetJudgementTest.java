package org.ranvier.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.criteria.reading.Status;
import org.ranvier.record.Sign;
import org.ranvier.testing.Example;

/// What a set comes to when not everything is known: every way in which the unknown may turn out is
/// tried, and only what all ways agree on is certain.
class SetJudgementTest {

  private static SetJudgement judge(String set, String record) {
    return SetJudgement.of(
        CriteriaSet.of(CriteriaReaderTest.file(set)), Example.findings(Example.record(record)));
  }

  private static String outcome(SetJudgement judgement) {
    return "%s: %s, at best %s"
        .formatted(judgement.status().id(), judgement.category(), judgement.best());
  }

  private static String outcome(String set, String record) {
    return outcome(judge(set, record));
  }

  private static final String LADDER =
      """
      categories:
        - id: definite
          text: Definite
          all:
            - {text: Slow, fact: progression, any-of: [slow, stepwise]}
            - {text: Antibodies, fact: anti-gm1-igm, is: positive}
        - {id: possible, text: Possible, fact: progression, any-of: [slow, stepwise]}
      """;

  @Test
  void nothing_known_is_not_decidable_between_none_and_the_highest() {
    assertThat(outcome(LADDER, "subject: {}")).isEqualTo("not-decidable: none, at best definite");
  }

  @Test
  void a_lower_category_is_certain_while_a_higher_one_stays_open() {
    assertThat(outcome(LADDER, "course: {progression: slow}"))
        .isEqualTo("met: possible, at best definite");
  }

  @Test
  void a_failing_item_of_all_categories_means_not_met() {
    assertThat(outcome(LADDER, "course: {progression: acute}"))
        .isEqualTo("not-met: none, at best none");
  }

  @Test
  void a_known_negative_closes_the_higher_category() {
    assertThat(outcome(LADDER, "{course: {progression: slow}, laboratory: {antiGm1Igm: negative}}"))
        .isEqualTo("met: possible, at best possible");
  }

  @Test
  void a_category_is_certain_if_every_way_in_which_a_fact_may_turn_out_gives_one() {
    String either =
        """
        categories:
          - {id: with, text: With, fact: anti-gm1-igm, is: positive}
          - {id: without, text: Without, fact: anti-gm1-igm, is: negative}
        """;

    assertThat(outcome(either, "subject: {}")).isEqualTo("met: without, at best with");
  }

  @Test
  void one_weak_nerve_with_a_definite_block_is_possible_and_may_become_definite() {
    var record =
        Example.record(
            """
            course: {monthsSinceOnset: 24, progression: slow, diffuseSymmetricAtOnset: false}
            examinations:
              - strength: [{muscle: apb, side: right, mrc: 3}, {muscle: apb, side: left, mrc: 5}]
                signs: {upperMotorNeuron: absent, bulbar: absent, objectiveSensoryLoss: none}
            motorStudies:
              - nerve: median
                side: right
                muscle: apb
                skinCelsius: 34
                checks: {coStimulationExcluded: true}
                responses:
                  - {site: wrist, amplitudeMillivolts: 8, areaMillivoltMilliseconds: 24, durationMilliseconds: 5, supramaximal: true}
                  - {site: elbow, amplitudeMillivolts: 3.2, areaMillivoltMilliseconds: 11.5, durationMilliseconds: 5.6, supramaximal: true}
            sensoryStudies:
              - {nerve: median, side: right, amplitudeMicrovolts: 30, acrossSegment: {from: wrist, to: elbow}}
            """);
    SetJudgement efns = SetJudgement.of(CriteriaSet.shipped().getFirst(), Example.findings(record));

    assertThat(outcome(efns)).isEqualTo("met: possible, at best definite");
  }

  @Test
  void a_number_beyond_a_limit_is_looked_at_on_each_side_of_it() {
    String band = "categories: [{id: in, text: In, fact: age-at-onset, at-least: 20, at-most: 65}]";

    assertThat(outcome(band, "subject: {}")).isEqualTo("not-decidable: none, at best in");
    assertThat(outcome(band, "subject: {ageAtOnsetYears: 20}")).startsWith("met");
    assertThat(outcome(band, "subject: {ageAtOnsetYears: 65}")).startsWith("met");
    assertThat(outcome(band, "subject: {ageAtOnsetYears: 66}")).startsWith("not-met");
    assertThat(outcome(band, "subject: {ageAtOnsetYears: 19}")).startsWith("not-met");
  }

  @Test
  void two_limits_that_no_number_satisfies_are_not_met() {
    String never = "categories: [{id: in, text: In, fact: age, more-than: 65, less-than: 20}]";

    assertThat(outcome(never, "subject: {}")).isEqualTo("not-met: none, at best none");
  }

  @Test
  void between_two_limits_lies_no_whole_number() {
    String between =
        "categories: [{id: in, text: In, fact: weak-nerves, more-than: 1, less-than: 2}]";

    assertThat(outcome(between, "subject: {}")).isEqualTo("not-met: none, at best none");
  }

  @Test
  void an_exact_number_is_possible_only_within_the_bounds() {
    String one = "categories: [{id: one, text: One, fact: weak-nerves, exactly: 1}]";
    String weak = "examinations: [{strength: [%s]}]";

    assertThat(outcome(one, "subject: {}")).isEqualTo("not-decidable: none, at best one");
    assertThat(outcome(one, weak.formatted("{muscle: apb, side: left, mrc: 3}")))
        .isEqualTo("not-decidable: none, at best one");
    assertThat(
            outcome(
                one,
                weak.formatted(
                    "{muscle: apb, side: left, mrc: 3}, {muscle: apb, side: right, mrc: 3}")))
        .isEqualTo("not-met: none, at best none");
  }

  @Test
  void not_turns_a_clause_round_and_leaves_the_unknown_unknown() {
    String not = "categories: [{id: a, text: A, not: {text: N, fact: anti-gm1-igm, is: positive}}]";

    assertThat(outcome(not, "laboratory: {antiGm1Igm: negative}")).startsWith("met: a");
    assertThat(outcome(not, "laboratory: {antiGm1Igm: positive}")).startsWith("not-met");
    assertThat(outcome(not, "subject: {}")).startsWith("not-decidable");
  }

  @Test
  void none_of_excludes_its_words() {
    String none = "categories: [{id: a, text: A, fact: progression, none-of: [acute, rapid]}]";

    assertThat(outcome(none, "course: {progression: slow}")).startsWith("met: a");
    assertThat(outcome(none, "course: {progression: rapid}")).startsWith("not-met");
    assertThat(outcome(none, "subject: {}")).startsWith("not-decidable");
  }

  @Test
  void a_count_is_met_from_its_number_on() {
    String count =
        """
        categories:
          - id: a
            text: A
            at-least: 2
            count:
              - {text: 1, fact: anti-gm1-igm, is: positive}
              - {text: 2, fact: brachial-plexus-mri, is: abnormal}
              - {text: 3, fact: sex, is: male}
        """;

    assertThat(outcome(count, "subject: {sex: male}")).startsWith("not-decidable");
    assertThat(outcome(count, "{subject: {sex: male}, laboratory: {antiGm1Igm: positive}}"))
        .startsWith("met");
    assertThat(outcome(count, "{subject: {sex: female}, laboratory: {antiGm1Igm: negative}}"))
        .startsWith("not-met");
  }

  @Test
  void what_is_taken_at_its_word_shows_beside_the_strict_outcome() {
    String set =
        """
        categories:
          - {id: block, text: Block, fact: nerves-with-block, rule: efns-pns-2010, grade: definite, at-least: 1}
          - {id: other, text: Other, fact: sex, is: male}
        """;
    String stated =
        "{subject: {sex: male}, reported: {blocks: [{nerve: median, side: left, from: wrist, to: elbow, grade: definite}]}}";

    assertThat(judge(set, stated).category()).isEqualTo("other");
    assertThat(judge(set, stated).pragmatic()).contains("block");
    assertThat(judge(set, "subject: {sex: male}").pragmatic()).isEmpty();
  }

  @Test
  void an_unknown_item_settles_if_nothing_stays_open_however_it_turns_out() {
    SetJudgement judgement = judge(LADDER, "course: {progression: slow}");

    assertThat(judgement.effects())
        .singleElement()
        .satisfies(effect -> {
          assertThat(effect.fact().missing()).containsExactly("Test IgM antibodies to GM1");
          assertThat(effect.settles()).isTrue();
          assertThat(effect.bestIfGood()).isEqualTo("definite");
          assertThat(effect.bestIfBad()).isEqualTo("possible");
        });
  }

  @Test
  void an_item_that_leaves_another_open_changes_without_settling() {
    SetJudgement judgement = judge(LADDER, "subject: {}");

    assertThat(judgement.effects()).hasSize(2);
    assertThat(judgement.effects()).noneMatch(SetJudgement.Effect::settles);
    assertThat(judgement.effects().getFirst().bestIfGood()).isEqualTo("definite");
    assertThat(judgement.effects().getFirst().bestIfBad()).isEqualTo("none");
    assertThat(judgement.effects().getLast().bestIfBad()).isEqualTo("possible");
  }

  @Test
  void an_unknown_item_that_changes_nothing_on_its_own_is_not_listed() {
    SetJudgement judgement =
        judge(LADDER, "{course: {progression: acute}, laboratory: {antiGm1Igm: negative}}");

    assertThat(judgement.status()).isEqualTo(Status.NOT_MET);
    assertThat(judgement.effects()).isEmpty();
  }

  @Test
  void many_entangled_unknowns_are_bounded_clause_by_clause() {
    List<String> either = new ArrayList<>();
    for (Sign sign : Sign.values()) {
      either.add("fact: sign, name: %s, is: present".formatted(sign.id()));
      either.add("fact: sign, name: %s, is: absent".formatted(sign.id()));
    }
    for (String fact : List.of("brachial-plexus-mri", "cervical-flexion-mri")) {
      either.add("fact: %s, is: normal".formatted(fact));
      either.add("fact: %s, is: abnormal".formatted(fact));
    }
    either.addAll(
        List.of(
            "fact: anti-gm1-igm, is: positive",
            "fact: anti-gm1-igm, is: negative",
            "fact: sex, is: male",
            "fact: sex, is: female"));
    String set =
        "categories: [{id: some, text: Some, any: [{text: c, %s}]}]"
            .formatted(String.join("}, {text: c, ", either));

    // Every way gives "some", but more ways than are tried: the bounds may only be wider.
    assertThat(outcome(set, "subject: {}")).isEqualTo("not-decidable: none, at best some");
  }
}
