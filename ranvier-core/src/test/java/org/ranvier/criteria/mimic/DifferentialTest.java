package org.ranvier.criteria.mimic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ranvier.criteria.fact.Findings;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.criteria.reading.Standing;
import org.ranvier.reference.ReferenceException;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.testing.Example;

/// A small table of features: groups count once, and some weights leave a ceiling.
class DifferentialTest {

  private static final String TABLE =
      """
      format: ranvier.mimics/1
      source: s
      verified: true
      scale: {least-groups: 2, favoured-from: 3, favoured-within: 1, unlikely-from: -3, unlikely-behind: 6}
      diseases:
        - {id: one, name: Disease one}
        - {id: two, name: Disease two, start: -1}
      features:
        - {id: slow, group: tempo, when: {fact: progression, is: slow}, present: slow, absent: not slow, if-present: {one: 2}, if-absent: {one: -2}}
        - {id: any-tempo, group: tempo, when: {fact: progression, any-of: [slow, rapid]}, present: some tempo, if-present: {one: 1, two: 1}, if-absent: {two: 1}}
        - {id: igm, when: {fact: anti-gm1-igm, is: positive}, present: antibodies, if-present: {one: 2, two: -1}, if-absent: {one: -1}}
        - {id: young, when: {fact: age, less-than: 20}, present: young, if-present: {one: excludes, two: 3}}
        - {id: old, when: {fact: age, more-than: 80}, present: old, if-present: {one: rules-against, two: 1}}
        - {id: male, when: {fact: sex, is: male}, present: man, if-present: {one: casts-doubt, two: 4}}
      """;

  private static List<MimicReading> read(String record) {
    return new Differential(ReferenceFile.parse(TABLE, "mimics.yaml"))
        .readings(Example.findings(Example.record(record)));
  }

  private static MimicReading one(String record) {
    return read(record).stream().filter(each -> each.id().equals("one")).findFirst().orElseThrow();
  }

  @Test
  void with_fewer_groups_than_needed_nothing_can_be_said() {
    assertThat(read("subject: {}"))
        .extracting(MimicReading::standing)
        .containsExactly(Standing.NOT_DECIDABLE, Standing.NOT_DECIDABLE);
    assertThat(one("course: {progression: slow}").standing()).isEqualTo(Standing.NOT_DECIDABLE);
  }

  @Test
  void features_of_one_group_count_once_by_the_strongest() {
    MimicReading one = one("{course: {progression: slow}, laboratory: {antiGm1Igm: positive}}");

    assertThat(one.standing()).isEqualTo(Standing.FAVOURED); // 2 + 2, not 2 + 1 + 2
    assertThat(one.favouring()).containsExactly("slow", "antibodies");
    assertThat(one.against()).isEmpty();
    assertThat(one("{course: {progression: rapid}, laboratory: {antiGm1Igm: positive}}").standing())
        .isEqualTo(Standing.POSSIBLE); // -2 outweighs 1, then + 2
  }

  @Test
  void what_is_known_to_be_missing_speaks_too() {
    MimicReading one = one("{course: {progression: acute}, laboratory: {antiGm1Igm: negative}}");

    assertThat(one.standing()).isEqualTo(Standing.UNLIKELY); // -2 - 1
    assertThat(one.against()).containsExactly("not slow", "not: antibodies");
  }

  @Test
  void a_feature_that_excludes_ends_the_question() {
    MimicReading one =
        one(
            "{subject: {ageYears: 12}, course: {progression: slow}, laboratory: {antiGm1Igm: positive}}");

    assertThat(one.standing()).isEqualTo(Standing.EXCLUDED);
    assertThat(one.against()).containsExactly("young");
  }

  @Test
  void an_excluding_feature_needs_no_second_group() {
    assertThat(one("subject: {ageYears: 12}").standing()).isEqualTo(Standing.EXCLUDED);
  }

  @Test
  void a_feature_that_rules_against_leaves_unlikely_at_best() {
    assertThat(
            one("{subject: {ageYears: 85}, course: {progression: slow}, laboratory: {antiGm1Igm: positive}}")
                .standing())
        .isEqualTo(Standing.UNLIKELY);
  }

  @Test
  void a_feature_that_casts_doubt_leaves_possible_at_best() {
    String table =
        TABLE.replace("casts-doubt, two: 4", "casts-doubt, two: 0").replace("{one: 2}", "{one: 9}");
    List<MimicReading> readings =
        new Differential(ReferenceFile.parse(table, "mimics.yaml"))
            .readings(
                Example.findings(
                    Example.record(
                        "{subject: {sex: male}, course: {progression: slow}, laboratory: {antiGm1Igm: positive}}")));

    assertThat(readings.getFirst().id()).isEqualTo("one");
    assertThat(readings.getFirst().standing()).isEqualTo(Standing.POSSIBLE); // 9 + 2 - 5
  }

  @Test
  void what_lies_far_behind_the_best_is_unlikely() {
    // two: -1 + 4 + 1 + 3 = 7 and one is excluded; then one alone has no rival
    List<MimicReading> readings =
        read("{subject: {sex: male, ageYears: 85}, course: {progression: rapid}}");

    assertThat(readings).extracting(MimicReading::id).containsExactly("two", "one");
    assertThat(readings)
        .extracting(MimicReading::standing)
        .containsExactly(Standing.FAVOURED, Standing.UNLIKELY);
  }

  @Test
  void readings_come_best_standing_first() {
    assertThat(read("{course: {progression: slow}, laboratory: {antiGm1Igm: positive}}"))
        .extracting(MimicReading::id, MimicReading::name, MimicReading::standing)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("one", "Disease one", Standing.FAVOURED),
            org.assertj.core.groups.Tuple.tuple("two", "Disease two", Standing.POSSIBLE));
  }

  @ParameterizedTest(name = "{0} points in {1} groups, the best {2}: {3}")
  @CsvSource({
    "3, 2, 3, FAVOURED",
    "2, 2, 3, POSSIBLE",
    "3, 2, 4, FAVOURED",
    "3, 2, 5, POSSIBLE",
    "3, 1, 3, NOT_DECIDABLE",
    "-3, 1, 0, UNLIKELY",
    "-2, 2, 0, POSSIBLE",
    "0, 2, 6, UNLIKELY",
    "0, 2, 5, POSSIBLE",
  })
  void points_become_a_standing(int points, int groups, int best, Standing expected) {
    Scale scale = new Scale(2, 3, 1, -3, 6);

    assertThat(
            scale.standing(
                new Score(points, groups, Standing.FAVOURED, List.of(), List.of()), best))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "at best {0}, {1} points in {2} groups: {3}")
  @CsvSource({
    "POSSIBLE, 9, 2, POSSIBLE",
    "POSSIBLE, -9, 2, UNLIKELY",
    "POSSIBLE, 1, 1, NOT_DECIDABLE",
    "UNLIKELY, 9, 2, UNLIKELY",
    "EXCLUDED, 9, 2, EXCLUDED",
    "EXCLUDED, 0, 0, EXCLUDED",
  })
  void a_ceiling_holds(Standing atBest, int points, int groups, Standing expected) {
    Scale scale = new Scale(2, 3, 1, -3, 6);

    assertThat(scale.standing(new Score(points, groups, atBest, List.of(), List.of()), points))
        .isEqualTo(expected);
  }

  @Test
  void a_weight_for_a_disease_that_nobody_listed_is_a_mistake() {
    assertThatThrownBy(() ->
            new Differential(
                ReferenceFile.parse(TABLE.replace("{one: 2}", "{three: 2}"), "mimics.yaml")))
        .isInstanceOf(ReferenceException.class)
        .hasMessage("mimics.yaml/features/0/if-present/three is not among the diseases [one, two]");
  }

  private static final String NEED =
      """
      needed:
        when: {any: [{fact: recurrent-palsies, is: true}, {fact: block-stated, is: true}]}
        absent: nothing is wrong
        unknown: nothing wrong is recorded
      """;

  private static final String FITTING =
      "laboratory: {antiGm1Igm: positive}, course: {progression: slow";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        ", recurrentPalsies: true} | FAVOURED | ",
        "} | POSSIBLE | nothing wrong is recorded",
        ", recurrentPalsies: false}, reported: {noBlockFound: true} | UNLIKELY | nothing is wrong",
      })
  void without_anything_wrong_no_diagnosis_is_favoured(
      String found, Standing standing, @Nullable String reason) {
    Differential differential = new Differential(ReferenceFile.parse(TABLE + NEED, "mimics.yaml"));
    Findings findings = Example.findings(Example.record("{" + FITTING + found + "}"));

    assertThat(differential.readings(findings).getFirst().standing()).isEqualTo(standing);
    assertThat(differential.nothingToExplain(findings)).isEqualTo(Optional.ofNullable(reason));
  }

  @Test
  void where_no_diagnosis_would_be_favoured_nothing_is_said_of_it() {
    Differential differential = new Differential(ReferenceFile.parse(TABLE + NEED, "mimics.yaml"));

    assertThat(differential.nothingToExplain(Example.findings(Example.record("subject: {}"))))
        .isEmpty();
  }

  @Test
  void what_one_diagnosis_alone_explains_lets_only_that_one_be_favoured() {
    String own =
        (TABLE + NEED)
            .replace(
                "{id: one, name: Disease one}",
                "{id: one, name: Disease one, also-explains: {fact: sex, is: female}}");
    Differential differential = new Differential(ReferenceFile.parse(own, "mimics.yaml"));
    Findings findings =
        Example.findings(Example.record("{subject: {sex: female}, " + FITTING + "}}"));

    assertThat(differential.readings(findings))
        .filteredOn(each -> each.standing() == Standing.FAVOURED)
        .extracting(MimicReading::id)
        .containsExactly("one");
    assertThat(differential.nothingToExplain(findings)).isEmpty();
  }
}
