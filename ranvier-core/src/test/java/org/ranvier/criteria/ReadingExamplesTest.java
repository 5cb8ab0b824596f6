package org.ranvier.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.criteria.reading.NextTest;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.testing.Example;

/// The parts of a reading beside the criteria: stated segments, untested stretches, warnings,
/// cautions and next tests.
class ReadingExamplesTest {

  private static final String WRIST =
      "{site: wrist, amplitudeMillivolts: 8, areaMillivoltMilliseconds: 24, durationMilliseconds: 5}";

  private static Reading read(String record) {
    return Examiner.shipped().examine(Example.record(record));
  }

  private static String motor(String head, String... responses) {
    return "{motorStudies: [{%s, responses: [%s]}]}".formatted(head, String.join(", ", responses));
  }

  private static final String MEDIAN = "nerve: median, side: left, muscle: apb, skinCelsius: 34";

  @Test
  void a_stated_block_is_shown_with_what_the_report_says() {
    Reading reading =
        read(
            "{reported: {blocks: [{nerve: median, side: left, from: wrist, to: elbow, grade: definite, amplitudeDropPercent: 55, areaDropPercent: 52.25}]}}");

    SegmentReading segment = reading.segments().getFirst();
    assertThat(reading.segments()).hasSize(1);
    assertThat(segment.reported()).isTrue();
    assertThat(segment.supplement()).isFalse();
    assertThat(segment.amplitudeDropPercent()).hasValue(55);
    assertThat(segment.areaDropPercent()).hasValue(52.25);
    assertThat(segment.verdicts())
        .hasSize(4)
        .allSatisfy(verdict -> {
          assertThat(verdict.verdict()).isEqualTo(Verdict.UNKNOWN);
          assertThat(verdict.arithmetic())
              .isEqualTo("stated without the numbers that the rule needs");
        });
    assertThat(segment.reasons())
        .containsExactly(
            "The report states a conduction block, called definite, amplitude drop 55 %, area drop 52.3 %");
  }

  @Test
  void a_block_stated_at_a_site_of_entrapment_is_marked() {
    SegmentReading segment =
        read("{reported: {blocks: [{nerve: ulnar, side: left, from: below-elbow, to: above-elbow, grade: probable}]}}")
            .segments()
            .getFirst();

    assertThat(segment.entrapment()).isTrue();
    assertThat(segment.verdicts())
        .allSatisfy(verdict -> {
          assertThat(verdict.verdict()).isEqualTo(Verdict.ENTRAPMENT);
          assertThat(verdict.arithmetic())
              .isEqualTo("stated at a site of entrapment, where a drop never counts");
        });
    assertThat(segment.reasons())
        .containsExactly("The report states a conduction block, called probable");
  }

  @Test
  void a_stated_block_without_its_place_is_no_segment_but_a_warning() {
    Reading reading =
        read("{reported: {blocks: [{nerve: median, side: left}, {grade: definite}]}}");

    assertThat(reading.segments()).isEmpty();
    assertThat(reading.warnings())
        .containsExactly(
            "The report states a conduction block of the median nerve, without saying exactly where: it counts as a statement, not as a measured segment",
            "The report states a conduction block, called definite, without saying exactly where: it counts as a statement, not as a measured segment");
  }

  @Test
  void a_statement_of_a_measured_segment_is_not_shown_twice() {
    Reading reading =
        read(
            "{motorStudies: [{%s, responses: [%s, {site: elbow, amplitudeMillivolts: 7}]}], reported: {blocks: [{nerve: median, side: left, from: wrist, to: elbow}]}}"
                .formatted(MEDIAN, WRIST));

    assertThat(reading.segments()).singleElement().returns(false, SegmentReading::reported);
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void untested_stretches_are_listed_nerve_by_nerve() {
    Reading reading = read(motor(MEDIAN, WRIST, "{site: elbow, amplitudeMillivolts: 7}"));

    assertThat(reading.untested())
        .containsExactly(
            "left median: elbow–axilla, axilla–erb",
            "left ulnar: not studied",
            "left radial: not studied",
            "left musculocutaneous: not studied",
            "left fibular: not studied",
            "left tibial: not studied",
            "right median: not studied",
            "right ulnar: not studied",
            "right radial: not studied",
            "right musculocutaneous: not studied",
            "right fibular: not studied",
            "right tibial: not studied");
  }

  @Test
  void a_nerve_tested_throughout_is_not_listed() {
    String ulnar =
        motor(
            "nerve: ulnar, side: left, muscle: adm, skinCelsius: 34",
            "{site: wrist, amplitudeMillivolts: 9}",
            "{site: below-elbow, amplitudeMillivolts: 9}",
            "{site: above-elbow, amplitudeMillivolts: 9}",
            "{site: axilla, amplitudeMillivolts: 9}",
            "{site: erb, amplitudeMillivolts: 9}");

    assertThat(read(ulnar).untested()).noneMatch(text -> text.startsWith("left ulnar"));
  }

  @Test
  void a_segment_over_the_ulnar_groove_tests_neither_side_of_it() {
    String ulnar =
        motor(
            "nerve: ulnar, side: left, muscle: adm, skinCelsius: 34",
            "{site: wrist, amplitudeMillivolts: 9}",
            "{site: axilla, amplitudeMillivolts: 9}");

    assertThat(read(ulnar).untested()).contains("left ulnar: not studied");
  }

  @Test
  void a_proximal_response_over_ten_percent_larger_is_a_warning() {
    assertThat(read(motor(MEDIAN, WRIST, "{site: elbow, amplitudeMillivolts: 9.6}")).warnings())
        .containsExactly(
            "left median wrist–elbow: the proximal response is 20 % larger than the distal; think of a submaximal distal stimulus, co-stimulation, anomalous innervation or a wrong gain");
    assertThat(read(motor(MEDIAN, WRIST, "{site: elbow, amplitudeMillivolts: 8.8}")).warnings())
        .isEmpty();
  }

  @Test
  void in_the_fibular_nerve_it_points_to_an_accessory_nerve() {
    assertThat(
            read(motor(
                    "nerve: fibular, side: left, muscle: edb, skinCelsius: 34",
                    "{site: ankle, amplitudeMillivolts: 4}",
                    "{site: below-fibular-head, amplitudeMillivolts: 6}"))
                .warnings())
        .singleElement()
        .asString()
        .endsWith(
            "think of an accessory fibular nerve, a submaximal distal stimulus or a wrong gain");
  }

  @Test
  void a_wide_pair_gives_no_warning_of_its_own() {
    assertThat(
            read(motor(
                    MEDIAN,
                    WRIST,
                    "{site: elbow, amplitudeMillivolts: 8.7}",
                    "{site: axilla, amplitudeMillivolts: 9.4}"))
                .warnings())
        .isEmpty();
  }

  @Test
  void a_proximal_response_without_a_distal_one_is_a_warning() {
    assertThat(
            read(motor(
                    MEDIAN,
                    "{site: wrist, outcome: absent}",
                    "{site: elbow, amplitudeMillivolts: 2}"))
                .warnings())
        .containsExactly(
            "left median wrist–elbow: a proximal response without a distal one; check the distal stimulus");
    assertThat(
            read(motor(MEDIAN, "{site: wrist, outcome: absent}", "{site: elbow, outcome: absent}"))
                .warnings())
        .isEmpty();
  }

  @Test
  void a_cold_or_unmeasured_limb_is_a_warning() {
    assertThat(read(motor("nerve: median, side: left, skinCelsius: 31.9", WRIST)).warnings())
        .containsExactly(
            "left median: skin 31.9 °C, below 32 °C; slowing is not judged and a block may be hidden: warm and repeat");
    assertThat(read(motor("nerve: median, side: left, skinCelsius: 32", WRIST)).warnings())
        .isEmpty();
    assertThat(read(motor("nerve: median, side: left", WRIST)).warnings())
        .containsExactly("left median: skin temperature not recorded");
  }

  @Test
  void two_ways_of_measuring_one_nerve_are_a_warning() {
    String two =
        "{motorStudies: [{%s, amplitudeConvention: baseline-to-peak, responses: [%s]}, {nerve: %s, skinCelsius: 34, amplitudeConvention: peak-to-peak, responses: [%s]}]}";

    assertThat(read(two.formatted(MEDIAN, WRIST, "median, side: left", WRIST)).warnings())
        .containsExactly(
            "left median: amplitudes were measured in two ways; responses of one study only are compared");
    assertThat(read(two.formatted(MEDIAN, WRIST, "median, side: right", WRIST)).warnings())
        .isEmpty();
    assertThat(read(two.formatted(MEDIAN, WRIST, "ulnar, side: left", WRIST)).warnings()).isEmpty();
    assertThat(
            read(two.formatted(MEDIAN, WRIST, "median, side: left", WRIST)
                    .replace("amplitudeConvention: peak-to-peak, ", ""))
                .warnings())
        .isEmpty();
  }

  @Test
  void protein_from_one_gram_per_litre_on_is_a_warning() {
    assertThat(read("{laboratory: {csfProteinGramsPerLitre: 1}}").warnings())
        .containsExactly(
            "Protein in cerebrospinal fluid is 1 g/L: from 1 g/L on it does not support MMN and speaks for CIDP");
    assertThat(read("{laboratory: {csfProteinGramsPerLitre: 0.99}}").warnings()).isEmpty();
  }

  @Test
  void cautions_name_the_sets_that_nobody_checked() {
    List<String> cautions = read("subject: {}").cautions();

    assertThat(cautions).hasSize(3);
    assertThat(cautions.get(0)).startsWith("Criteria classify; they do not diagnose.");
    assertThat(cautions.get(1)).startsWith("Corticosteroids can worsen MMN");
    assertThat(cautions.get(2))
        .contains("EFNS/PNS 2010", "AAEM 2003", "Utrecht 2000", "EAN/PNS 2021 CIDP", "Awaji 2008")
        .doesNotContain("Gold Coast");
  }

  @Test
  void the_item_that_could_settle_most_comes_first() {
    Reading reading =
        read(
            "{course: {progression: slow, monthsSinceOnset: 24, diffuseSymmetricAtOnset: false}, examinations: [{signs: {upperMotorNeuron: absent, bulbar: absent}}]}");

    assertThat(reading.next()).isNotEmpty().hasSizeLessThanOrEqualTo(12);
    assertThat(reading.next())
        .extracting(NextTest::test)
        .startsWith("Grade the strength of muscles of the other limb nerves on both sides")
        .contains("Record whether there is objective sensory loss");
    assertThat(reading.next().getFirst().couldChange()).hasSizeGreaterThan(1);
    assertThat(reading.next().getFirst().why()).contains("Utrecht 2000: undecided →");
  }

  @Test
  void a_record_in_which_nothing_is_open_needs_no_next_test_for_it() {
    Reading reading =
        read(
            "{course: {progression: acute, monthsSinceOnset: 0.2}, examinations: [{signs: {upperMotorNeuron: present, objectiveSensoryLoss: more}}]}");

    assertThat(reading.next()).isEmpty();
  }
}
