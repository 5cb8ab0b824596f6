package org.ranvier.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.anatomy.Site;
import org.ranvier.testing.Example;

/// What a record refuses: the message gives the rule, then the value.
class RecordRulesTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "subject: {ageYears: 121} | Age must be from 0 to 120 years, but is 121",
        "subject: {ageYears: 30, ageAtOnsetYears: 31} | Age at onset must not exceed the age of 30 years, but is 31",
        "course: {monthsSinceOnset: -1} | Time since onset must be from 0 to 1200 months, but is -1",
        "laboratory: {csfProteinGramsPerLitre: 31.5} | CSF protein must be from 0.01 to 30 g/L, but is 31.5",
        "motorStudies: [{nerve: median, side: left, responses: []}] | A motor study needs at least one response",
        "motorStudies: [{nerve: median, side: left, responses: [{site: ankle}]}] | The median nerve cannot be stimulated at the ankle",
        "motorStudies: [{nerve: median, side: left, responses: [{site: wrist}, {site: wrist}]}] | A motor study has one response for each site, but the left median has two at the wrist",
        "motorStudies: [{nerve: median, side: left, responses: [{site: wrist, amplitudeMillivolts: -2.1}]}] | Motor amplitude must be from 0 to 40 mV, but is -2.1",
        "motorStudies: [{nerve: median, side: left, responses: [{site: wrist, durationMilliseconds: 6, totalDurationMilliseconds: 5}]}] | Total duration must not be shorter than the negative peak's 6 ms, but is 5 ms",
        "motorStudies: [{nerve: median, side: left, fWaves: {stimuli: 5, responses: 6}, responses: [{site: wrist}]}] | F-wave responses must not outnumber the 5 stimuli, but are 6",
        "motorStudies: [{nerve: median, side: left, fWaves: {responses: 0, minimumLatencyMilliseconds: 30}, responses: [{site: wrist}]}] | F waves that are absent (0 responses) cannot have a latency of 30 ms",
        "sensoryStudies: [{nerve: median, side: left, outcome: absent, amplitudeMicrovolts: 3}] | A sensory response that is absent cannot have measured values",
        "sensoryStudies: [{nerve: median, side: left, outcome: absent, judged: normal}] | An absent sensory response cannot be judged normal",
        "examinations: [{reflexes: [{reflex: knee, grade: extensor}]}] | Only the plantar reflex is flexor or extensor, but the reflex is knee",
        "examinations: [{reflexes: [{reflex: plantar, grade: brisk}]}] | A plantar reflex is flexor, extensor, normal or absent, but is brisk",
        "examinations: [{strength: [{muscle: apb, side: left}]}] | A strength needs an MRC grade or the statement 'weak'",
        "examinations: [{strength: [{muscle: apb, side: left, mrc: 5, weak: true}]}] | MRC grade 5 and the statement weak: true contradict each other",
        "reported: {noBlockFound: true, blocks: [{grade: definite}]} | A report cannot state conduction blocks and also that no block was found",
      })
  void a_record_refuses_what_cannot_be(String record, String message) {
    assertThatThrownBy(() -> Example.record(record))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void responses_stand_distal_first_whatever_their_order() {
    MotorStudy study =
        Example.record(
                "motorStudies: [{nerve: ulnar, side: left, responses: [{site: axilla}, {site: wrist}, {site: below-elbow}]}]")
            .motorStudies()
            .getFirst();

    assertThat(study.responses())
        .extracting(MotorResponse::site)
        .containsExactly(Site.WRIST, Site.BELOW_ELBOW, Site.AXILLA);
    assertThat(study.at(Site.AXILLA)).isPresent();
    assertThat(study.at(Site.ERB)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1-", "3+", "4-", "4", "4+", "5-", "5"})
  void a_grade_is_read_as_it_is_written(String text) {
    assertThat(MrcGrade.parse(text).orElseThrow().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "5+", "0-", "4--", "", "four"})
  void what_is_no_grade_is_not_read(String text) {
    assertThat(MrcGrade.parse(text)).isEmpty();
  }

  @Test
  void a_grade_below_a_plain_5_is_weak() {
    assertThat(MrcGrade.parse("5").orElseThrow().isWeak()).isFalse();
    assertThat(MrcGrade.parse("5-").orElseThrow().isWeak()).isTrue();
    assertThat(MrcGrade.parse("4+").orElseThrow().isWeak()).isTrue();
  }

  @Test
  void a_record_needs_a_name() {
    assertThatThrownBy(() -> PatientRecord.empty(" "))
        .hasMessage("A record needs an id that is not blank");
  }
}
