package org.ranvier.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ranvier.criteria.reading.Firmness;
import org.ranvier.testing.Example;

/// Which verdicts tip when limits or values move a little.
class FirmTest {

  private static List<Firmness> firmness(double distal, double area, double duration) {
    String record =
        "{motorStudies: [{nerve: median, side: left, muscle: apb, skinCelsius: 34, checks: {coStimulationExcluded: true}, responses: [{site: wrist, amplitudeMillivolts: %s, areaMillivoltMilliseconds: 24, durationMilliseconds: 5, supramaximal: true}, {site: elbow, amplitudeMillivolts: %s, areaMillivoltMilliseconds: %s, durationMilliseconds: %s, supramaximal: true}]}]}"
            .formatted(distal, distal / 5, area, duration);
    return Examiner.shipped().examine(Example.record(record)).firmness();
  }

  private static List<String> segments(List<Firmness> firmness, String rule) {
    return firmness.stream()
        .flatMap(each ->
            Stream.of(each.effect().split("; "))
                .filter(effect -> effect.startsWith("left") && effect.contains(rule + ": "))
                .map(effect -> each.change() + " | " + effect))
        .toList();
  }

  @Test
  void a_clear_block_stands() {
    assertThat(firmness(8, 5, 5)).isEmpty();
  }

  @Test
  void an_area_at_the_limit_tips_with_the_reading_error() {
    assertThat(segments(firmness(8, 12, 5), "EFNS/PNS 2010"))
        .containsExactly(
            "proximal amplitudes and areas 5 % larger | left median wrist–elbow, EFNS/PNS 2010: definite → probable");
    assertThat(segments(firmness(8, 12.5, 5), "EFNS/PNS 2010"))
        .containsExactly(
            "proximal amplitudes and areas 5 % smaller | left median wrist–elbow, EFNS/PNS 2010: probable → definite");
  }

  @Test
  void a_duration_at_the_limit_tips_with_the_reading_error() {
    assertThat(segments(firmness(8, 10, 6.5), "EFNS/PNS 2010"))
        .containsExactly(
            "proximal durations 0.2 ms longer | left median wrist–elbow, EFNS/PNS 2010: definite → probable");
    assertThat(segments(firmness(8, 10, 6.6), "EFNS/PNS 2010"))
        .containsExactly(
            "proximal durations 0.2 ms shorter | left median wrist–elbow, EFNS/PNS 2010: probable → definite");
  }

  @Test
  void a_distal_response_at_the_floor_tips_with_the_lower_limit() {
    // 20 % of 4.1 mV is 0.82 mV; 20 % of a limit 10 % higher is 0.902 mV.
    assertThat(segments(firmness(0.85, 10, 5), "AAEM 1999"))
        .containsExactly(
            "lower limits of normal 10 % higher | left median wrist–elbow, AAEM 1999: definite → not-assessable");
    assertThat(segments(firmness(0.8, 10, 5), "AAEM 1999"))
        .containsExactly(
            "lower limits of normal 10 % lower | left median wrist–elbow, AAEM 1999: not-assessable → definite");
  }

  @Test
  void a_category_that_tips_is_told_too() {
    String record =
        """
        course: {monthsSinceOnset: 24, progression: slow, diffuseSymmetricAtOnset: false}
        examinations:
          - strength: [{muscle: apb, side: left, mrc: 3}, {muscle: apb, side: right, mrc: 5}, {muscle: adm, side: left, mrc: 3}]
            signs: {upperMotorNeuron: absent, bulbar: absent, objectiveSensoryLoss: none}
        motorStudies: [{nerve: median, side: left, muscle: apb, skinCelsius: 34, checks: {coStimulationExcluded: true}, responses: [{site: wrist, amplitudeMillivolts: 8, areaMillivoltMilliseconds: 24, durationMilliseconds: 5, supramaximal: true}, {site: elbow, amplitudeMillivolts: 3, areaMillivoltMilliseconds: 12, durationMilliseconds: 5, supramaximal: true}]}]
        sensoryStudies: [{nerve: median, side: left, amplitudeMicrovolts: 30, acrossSegment: {from: wrist, to: elbow}}]
        """;

    assertThat(Examiner.shipped().examine(Example.record(record)).firmness())
        .anySatisfy(tips -> {
          assertThat(tips.change()).isEqualTo("proximal amplitudes and areas 5 % larger");
          assertThat(tips.effect())
              .startsWith("EFNS/PNS 2010: definite → not decidable (at best definite)");
        });
  }

  @Test
  void a_wide_pair_is_not_told() {
    String record =
        "{motorStudies: [{nerve: median, side: left, muscle: apb, skinCelsius: 34, responses: [{site: wrist, amplitudeMillivolts: 8, areaMillivoltMilliseconds: 24, durationMilliseconds: 5, supramaximal: true}, {site: elbow, amplitudeMillivolts: 8, areaMillivoltMilliseconds: 24, durationMilliseconds: 5, supramaximal: true}, {site: axilla, amplitudeMillivolts: 5.8, areaMillivoltMilliseconds: 17, durationMilliseconds: 5, supramaximal: true}]}]}";

    assertThat(Examiner.shipped().examine(Example.record(record)).firmness())
        .noneMatch(each -> each.effect().contains("wrist–axilla"));
  }

  @Test
  void without_motor_studies_nothing_can_tip() {
    assertThat(Examiner.shipped().examine(Example.record("subject: {}")).firmness()).isEmpty();
  }
}
