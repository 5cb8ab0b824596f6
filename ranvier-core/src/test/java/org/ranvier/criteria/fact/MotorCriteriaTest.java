package org.ranvier.criteria.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Nerve;
import org.ranvier.criteria.block.Segments;
import org.ranvier.criteria.limits.ReferenceLimits;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.record.MotorStudy;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.testing.Example;

/// The limits of the guideline's motor items, read anew.
class MotorCriteriaTest {

  private static final Entry FILE =
      ReferenceFile.resource(MotorCriteria.class, "ean-pns-2021-motor.yaml");

  private final MotorCriteria criteria = new MotorCriteria(FILE);
  private final ReferenceLimits limits = ReferenceLimits.shipped();

  private static MotorStudy study(String fields) {
    return Example.record("{motorStudies: [{side: left, skinCelsius: 34, %s}]}".formatted(fields))
        .motorStudies()
        .getFirst();
  }

  @Test
  void a_full_study_is_of_four_nerves() {
    assertThat(criteria.nerves())
        .containsExactlyInAnyOrder(Nerve.MEDIAN, Nerve.ULNAR, Nerve.FIBULAR, Nerve.TIBIAL);
    assertThat(criteria.blockRule()).isEqualTo("ean-pns-2021");
  }

  @ParameterizedTest(name = "{0} ms at {1} Hz: {2}")
  @CsvSource({
    "8.4, 2, FALSE",
    "8.5, 2, TRUE",
    "8.0, 5, FALSE",
    "8.1, 5, TRUE",
    "8.1, 4, TRUE",
    "8.1, 3, FALSE",
    "7.8, 10, FALSE",
    "7.9, 10, TRUE",
    "7.9, 8, TRUE",
    "7.9, 7, FALSE",
    "7.4, 20, FALSE",
    "7.5, 20, TRUE",
    "7.5, 100, TRUE",
    "7.5, 14, FALSE",
  })
  void a_distal_duration_is_held_against_the_nearest_filters_limit(
      double milliseconds, double hertz, Truth prolonged) {
    MotorStudy study =
        study(
            "nerve: median, muscle: apb, lowCutHertz: %s, responses: [{site: wrist, durationMilliseconds: %s}]"
                .formatted(hertz, milliseconds));

    assertThat(criteria.distalDuration(study)).isEqualTo(prolonged);
  }

  @ParameterizedTest(name = "{0} ms without filter: {1}")
  @CsvSource({"7.4, FALSE", "7.5, UNKNOWN", "8.4, UNKNOWN", "8.5, TRUE"})
  void without_the_filter_only_what_all_limits_agree_on_is_known(
      double milliseconds, Truth prolonged) {
    MotorStudy study =
        study(
            "nerve: median, muscle: apb, responses: [{site: wrist, durationMilliseconds: %s}]"
                .formatted(milliseconds));

    assertThat(criteria.distalDuration(study)).isEqualTo(prolonged);
  }

  @ParameterizedTest(name = "latency {0} ms: {1}")
  @CsvSource({"6.74, FALSE", "6.75, TRUE"})
  void latency_is_prolonged_from_150_percent_of_its_limit(double milliseconds, Truth prolonged) {
    MotorStudy study =
        study(
            "nerve: median, muscle: apb, responses: [{site: wrist, latencyMilliseconds: %s}]"
                .formatted(milliseconds));

    assertThat(criteria.distalLatency(study, limits)).isEqualTo(prolonged);
  }

  @ParameterizedTest(name = "latency {0} ms of an unknown muscle: {1}")
  @CsvSource({"5.39, FALSE", "5.4, UNKNOWN", "7.64, UNKNOWN", "7.65, TRUE"})
  void between_the_limits_of_several_muscles_latency_is_not_known(
      double milliseconds, Truth prolonged) {
    MotorStudy study =
        study(
            "nerve: median, responses: [{site: wrist, latencyMilliseconds: %s}]"
                .formatted(milliseconds));

    assertThat(criteria.distalLatency(study, limits)).isEqualTo(prolonged);
  }

  @ParameterizedTest(name = "{0} m/s: {1}")
  @CsvSource({"34.3, TRUE", "34.4, FALSE"})
  void velocity_is_slow_up_to_70_percent_of_its_limit(double metresPerSecond, Truth slow) {
    MotorStudy study =
        study(
            "nerve: median, muscle: apb, responses: [{site: wrist}, {site: elbow, velocityMetresPerSecond: %s}]"
                .formatted(metresPerSecond));
    var segment = new Segments(Atlas.shipped()).of(study).getFirst();

    assertThat(criteria.hasVelocityLimit(segment, limits)).isTrue();
    assertThat(criteria.velocity(segment, limits)).isEqualTo(slow);
  }

  @ParameterizedTest(name = "{0} stimuli, {1} answered, {2} mV: {3}")
  @CsvSource({
    "10, 0, 0.82, TRUE",
    "9, 0, 0.82, UNKNOWN",
    "10, 0, 0.81, FALSE",
    "10, 1, 8, FALSE",
  })
  void f_waves_are_absent_after_10_stimuli_on_a_response_of_20_percent(
      int stimuli, int responses, double millivolts, Truth absent) {
    MotorStudy study =
        study(
            "nerve: median, muscle: apb, fWaves: {stimuli: %d, responses: %d}, responses: [{site: wrist, amplitudeMillivolts: %s}]"
                .formatted(stimuli, responses, millivolts));

    assertThat(criteria.fAbsent(study, limits)).isEqualTo(absent);
  }

  @Test
  void an_f_latency_shows_that_f_waves_are_there() {
    assertThat(
            criteria.fAbsent(
                study(
                    "nerve: median, fWaves: {minimumLatencyMilliseconds: 30}, responses: [{site: wrist}]"),
                limits))
        .isEqualTo(Truth.FALSE);
    assertThat(criteria.fAbsent(study("nerve: median, responses: [{site: wrist}]"), limits))
        .isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest(name = "F latency {0} ms on {1} mV: {2}")
  @CsvSource({
    "37.91, 3.28, FALSE",
    "37.92, 3.28, TRUE",
    "47.39, 3.27, FALSE",
    "47.4, 3.27, TRUE",
  })
  void f_latency_is_prolonged_from_120_percent_or_150_on_a_small_response(
      double milliseconds, double millivolts, Truth prolonged) {
    MotorStudy study =
        study(
            "nerve: median, muscle: apb, fWaves: {minimumLatencyMilliseconds: %s}, responses: [{site: wrist, amplitudeMillivolts: %s}]"
                .formatted(milliseconds, millivolts));

    assertThat(criteria.fLatency(study, limits)).isEqualTo(prolonged);
  }

  @Test
  void a_limit_for_what_is_no_nerve_is_refused() {
    Entry wrong =
        ReferenceFile.parse(
            """
            block-rule: ean-pns-2021
            skin-celsius-at-least: {arm: 33, leg: 30}
            nerves: [median]
            items:
              distal-latency: {at-least-percent-of-upper-limit: 150}
              velocity: {at-most-percent-of-lower-limit: 70}
              f-latency: {at-least-percent-of-upper-limit: 120, low-distal-amplitude: {below-percent-of-lower-limit: 80, at-least-percent-of-upper-limit: 150}}
              f-absent: {stimuli-at-least: 10, distal-amplitude-at-least-percent-of-lower-limit: 20}
              dispersion: {more-than-percent: 30, tibial-at-least-percent: 100}
              distal-duration: {2: {medial: 8.4}}
            """,
            "own.yaml");

    assertThatThrownBy(() -> new MotorCriteria(wrong))
        .hasMessage("own.yaml/items/distal-duration/2/medial is not a nerve");
  }
}
