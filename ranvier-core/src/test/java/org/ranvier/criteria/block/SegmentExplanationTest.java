package org.ranvier.criteria.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ranvier.criteria.block.BlockExamples.WRIST;
import static org.ranvier.criteria.block.BlockExamples.read;
import static org.ranvier.criteria.block.BlockExamples.study;

import org.junit.jupiter.api.Test;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.criteria.reading.Verdict;

/// The arithmetic of a verdict in one line: values, limits, what is in doubt.
class SegmentExplanationTest {

  private static final String MEDIAN = "nerve: median, side: right, muscle: apb, skinCelsius: 34";

  private static String arithmetic(SegmentReading reading, String ruleId) {
    return reading.verdicts().stream()
        .filter(verdict -> verdict.ruleId().equals(ruleId))
        .findFirst()
        .orElseThrow()
        .arithmetic();
  }

  private static String elbow(String values) {
    return "{site: elbow, %s}".formatted(values);
  }

  @Test
  void a_block_is_told_with_its_values_and_limits() {
    SegmentReading reading =
        read(
            study(
                MEDIAN,
                WRIST,
                elbow(
                    "amplitudeMillivolts: 3.2, areaMillivoltMilliseconds: 11.5, durationMilliseconds: 5.6, supramaximal: true")));

    assertThat(arithmetic(reading, "efns-pns-2010"))
        .isEqualTo(
            "area 24 → 11.5 mV·ms, drop 52.1 % (≥ 50); duration +12 % (≤ 30); definite; distal 8 mV (asked > 1 mV and > 0.82 mV (20 % of the lower limit 4.1))");
    assertThat(arithmetic(reading, "aaem-1999"))
        .isEqualTo(
            "amplitude 8 → 3.2 mV, drop 60 % (> 50) or area 24 → 11.5 mV·ms, drop 52.1 % (> 40); duration +12 % (≤ 30); definite, minimal dispersion; distal 8 mV (asked ≥ 0.82 mV (20 % of the lower limit 4.1))");
    assertThat(arithmetic(reading, "utrecht-2000"))
        .isEqualTo(
            "area 24 → 11.5 mV·ms, drop 52.1 % (≥ 50); definite, long segment; distal 8 mV (asked ≥ 1 mV)");
    assertThat(reading.under("efns-pns-2010")).isEqualTo(Verdict.DEFINITE);
    assertThat(reading.under("no such rule")).isEqualTo(Verdict.UNKNOWN);
    assertThat(reading.reasons())
        .containsExactly(
            "Lower limit of amplitude 4.1 mV: Buschbacher, Manual of Nerve Conduction Studies, 3rd ed. (routine nerves as selected by Chen, Muscle Nerve 2016;54:371), as summarised in an open study guide",
            "Amplitude ratio 0.4 < 0.5: not seen in ALS nerves (Pfeiffer, Clin Neurophysiol 2000;111:1388)");
    assertThat(reading.provisional())
        .containsExactly("exclude co-stimulation of the neighbouring nerve (collision)");
  }

  @Test
  void no_block_is_told_by_the_most_lenient_line() {
    SegmentReading reading =
        read(
            study(
                MEDIAN,
                WRIST,
                elbow(
                    "amplitudeMillivolts: 8.4, areaMillivoltMilliseconds: 23, durationMilliseconds: 4.9")));

    assertThat(arithmetic(reading, "efns-pns-2010"))
        .isEqualTo(
            "area 24 → 23 mV·ms, drop 4.2 % (not ≥ 30); duration -2 % (≤ 30); distal 8 mV (asked > 1 mV and > 0.82 mV (20 % of the lower limit 4.1))");
    assertThat(arithmetic(reading, "ean-pns-2021"))
        .startsWith("amplitude 8 → 8.4 mV, rise 5 % (not ≥ 30); distal");
    assertThat(reading.provisional()).isEmpty();
    assertThat(reading.reasons()).hasSize(1);
  }

  @Test
  void a_missing_area_is_named_and_the_surrogate_labelled() {
    SegmentReading reading =
        read(study(MEDIAN, WRIST, elbow("amplitudeMillivolts: 5.6, durationMilliseconds: 7")));

    assertThat(arithmetic(reading, "efns-pns-2010"))
        .startsWith("a missing value decides: area not known (asked ≥ 50 % drop); duration +40 %");
    assertThat(reading.reasons())
        .anyMatch(reason ->
            reason.startsWith(
                "Amplitude-only surrogate for EFNS/PNS 2010, not the published criterion: drop 30 % is met (≥ 30;"));
    assertThat(reading.reasons())
        .contains(
            "Amplitude ratio 0.7 ≥ 0.5: a fall of this size was seen in ALS nerves too (Pfeiffer, Clin Neurophysiol 2000;111:1388)");
  }

  @Test
  void a_surrogate_that_is_not_met_says_so() {
    SegmentReading reading = read(study(MEDIAN, WRIST, elbow("amplitudeMillivolts: 5.7")));

    assertThat(reading.reasons()).anyMatch(reason -> reason.contains("drop 28.7 % is not met"));
    assertThat(reading.reasons()).noneMatch(reason -> reason.contains("Pfeiffer"));
  }

  @Test
  void a_missing_duration_is_named() {
    SegmentReading reading =
        read(
            study(
                MEDIAN,
                WRIST,
                elbow(
                    "amplitudeMillivolts: 3, areaMillivoltMilliseconds: 10, supramaximal: true")));

    assertThat(arithmetic(reading, "efns-pns-2010"))
        .startsWith(
            "a missing value decides: area 24 → 10 mV·ms, drop 58.3 % (≥ 50); duration not known (asked ≤ 30 %)");
    assertThat(reading.under("efns-pns-2010")).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void a_missing_proximal_response_is_a_complete_fall() {
    SegmentReading reading =
        read(study(MEDIAN, WRIST, elbow("outcome: absent, supramaximal: true")));

    assertThat(arithmetic(reading, "efns-pns-2010"))
        .startsWith(
            "area no proximal response, drop 100 % (≥ 50); no proximal duration; definite; distal 8 mV");
    assertThat(reading.amplitudeDropPercent()).hasValue(100);
    assertThat(reading.durationChangePercent()).isEmpty();
  }

  @Test
  void a_complete_fall_needs_a_documented_stimulus() {
    SegmentReading reading = read(study(MEDIAN, WRIST, elbow("outcome: absent")));

    assertThat(arithmetic(reading, "efns-pns-2010"))
        .startsWith("supramaximal stimulation at the proximal site is not documented: area");
    assertThat(reading.under("efns-pns-2010")).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void each_doubt_is_named() {
    String half =
        "amplitudeMillivolts: 4, areaMillivoltMilliseconds: 11, durationMilliseconds: 5.2";

    assertThat(efns(MEDIAN, WRIST, elbow(half + ", supramaximal: false")))
        .startsWith("a stimulus was not supramaximal: ");
    assertThat(
            efns(
                MEDIAN + ", checks: {coStimulationExcluded: false}",
                WRIST,
                elbow(half + ", supramaximal: true")))
        .startsWith("a crossover or co-stimulation that would explain the fall was not excluded: ");
    assertThat(efns(MEDIAN, WRIST, elbow("amplitudeMillivolts: 9")))
        .startsWith(
            "the proximal response is more than 10 % larger than the distal, which is not physiological; distal");
    assertThat(
            efns(
                "nerve: median, side: right, muscle: apb, skinCelsius: 31",
                WRIST,
                elbow(
                    "amplitudeMillivolts: 7.9, areaMillivoltMilliseconds: 23, durationMilliseconds: 5")))
        .startsWith("no block in a limb known to be cold, which can hide one: area");
    assertThat(efns(MEDIAN, "{site: wrist, outcome: absent}", elbow(half)))
        .isEqualTo(
            "no distal response, so a block can be neither shown nor excluded; distal amplitude not known (asked > 1 mV and > 0.82 mV (20 % of the lower limit 4.1))");
    assertThat(
            efns(MEDIAN, "{site: wrist, amplitudeMillivolts: 1}", elbow("amplitudeMillivolts: 1")))
        .startsWith("distal response too small to show or exclude a block; distal 1 mV");
    assertThat(efns(MEDIAN, "{site: wrist, areaMillivoltMilliseconds: 20}", elbow(half)))
        .startsWith("whether the distal response is large enough is not known: area");
    assertThat(
            efns(
                "nerve: tibial, side: right",
                "{site: ankle, amplitudeMillivolts: 8}",
                "{site: popliteal-fossa, amplitudeMillivolts: 4}"))
        .startsWith("the rule does not cover this nerve or segment; distal 8 mV");
    assertThat(
            arithmetic(
                read(study(MEDIAN, WRIST, "{site: erb, amplitudeMillivolts: 3}")), "aaem-1999"))
        .startsWith("the sites lie too far apart for the rule: no site in between was stimulated;");
  }

  private static String efns(String head, String... responses) {
    return arithmetic(read(study(head, responses)), "efns-pns-2010");
  }

  @Test
  void a_drop_at_a_site_of_entrapment_never_counts() {
    SegmentReading reading =
        read(
            study(
                "nerve: ulnar, side: left, muscle: adm",
                "{site: below-elbow, amplitudeMillivolts: 10, areaMillivoltMilliseconds: 30, durationMilliseconds: 5}",
                "{site: above-elbow, amplitudeMillivolts: 2, areaMillivoltMilliseconds: 6, durationMilliseconds: 5}"));

    assertThat(reading.verdicts())
        .allSatisfy(verdict -> {
          assertThat(verdict.verdict()).isEqualTo(Verdict.ENTRAPMENT);
          assertThat(verdict.arithmetic())
              .isEqualTo("ulnar groove and cubital tunnel: a drop here never counts");
        });
    assertThat(reading.entrapment()).isTrue();
    assertThat(reading.provisional()).isEmpty();
    assertThat(reading.reasons()).noneMatch(reason -> reason.contains("Pfeiffer"));
  }

  @Test
  void everything_that_a_block_still_needs_is_listed() {
    SegmentReading reading =
        read(
            study(
                "nerve: ulnar, side: left, muscle: adm",
                "{site: wrist, amplitudeMillivolts: 10, areaMillivoltMilliseconds: 30, durationMilliseconds: 5}",
                "{site: below-elbow, amplitudeMillivolts: 2, areaMillivoltMilliseconds: 6, durationMilliseconds: 5}"));

    assertThat(reading.provisional())
        .containsExactly(
            "confirm supramaximal stimulation at the below-elbow",
            "exclude a Martin-Gruber crossover (stimulate the median nerve at the elbow)",
            "record the skin temperature");
  }

  @Test
  void an_unknown_muscle_gives_a_range_of_limits() {
    SegmentReading reading =
        read(
            study(
                "nerve: ulnar, side: left",
                "{site: wrist, amplitudeMillivolts: 1.7}",
                "{site: below-elbow, amplitudeMillivolts: 1.6}"));

    assertThat(reading.reasons().getFirst())
        .startsWith(
            "Lower limit of amplitude 7.9 to 9.2 mV, because the recording muscle is not known: Buschbacher");
    assertThat(arithmetic(reading, "aaem-1999"))
        .endsWith("distal 1.7 mV (asked ≥ 20 % of the lower limit)");
    assertThat(reading.under("aaem-1999")).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void a_nerve_without_limits_says_so() {
    SegmentReading reading =
        read(
            study(
                "nerve: femoral, side: left",
                "{site: inguinal, amplitudeMillivolts: 6}",
                "{site: sciatic-notch, amplitudeMillivolts: 5}"));

    assertThat(reading.reasons())
        .startsWith("There is no lower limit of amplitude for this nerve and muscle");
  }

  @Test
  void a_place_where_a_nerve_is_easily_pressed_is_told() {
    SegmentReading reading =
        read(
            study(
                "nerve: radial, side: left, muscle: edc, skinCelsius: 34",
                "{site: elbow, amplitudeMillivolts: 6}",
                "{site: axilla, amplitudeMillivolts: 5.9}"));

    assertThat(reading.reasons())
        .contains(
            "The segment contains the spiral groove, where a nerve is easily pressed; no published list excludes it");
    assertThat(reading.entrapment()).isFalse();
  }

  @Test
  void a_small_distal_response_is_held_against_the_lower_ratio() {
    SegmentReading reading =
        read(
            study(
                MEDIAN,
                "{site: wrist, amplitudeMillivolts: 1}",
                elbow("amplitudeMillivolts: 0.36")));

    assertThat(reading.reasons())
        .contains(
            "Amplitude ratio 0.36 ≥ 0.36: a fall of this size was seen in ALS nerves too (Pfeiffer, Clin Neurophysiol 2000;111:1388)");
  }
}
