package org.ranvier.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.axon.Passage.Outcome;

/// Lesions together, in the cold and in the heat, along fibres between the published ones, and
/// pairs of shocks, against the converged reference. Validation test.
class MoreLesionsReferenceTest {

  private static final double TOLERANCE = 0.005;

  /// Short delays are differences of long ones, ms.
  private static final double RESOLUTION = 1e-4;

  private static final double STANDARD_RESOLUTION = 3e-4;

  static List<ReferenceTable.Row> healthy() {
    return lesions().stream().filter(row -> row.text("lesions").equals("none")).toList();
  }

  static List<ReferenceTable.Row> conducting() {
    return Stream.concat(lesions().stream(), currents())
        .filter(row -> row.text("conducts").equals("yes"))
        .filter(row -> !row.text("lesions").equals("none"))
        .toList();
  }

  static List<ReferenceTable.Row> blocking() {
    return lesions().stream().filter(row -> row.text("conducts").equals("no")).toList();
  }

  private static List<ReferenceTable.Row> lesions() {
    return ReferenceTable.read("more-lesions.csv");
  }

  static List<ReferenceTable.Row> restless() {
    return currents().filter(row -> row.text("conducts").equals("fires by itself")).toList();
  }

  private static Stream<ReferenceTable.Row> currents() {
    return ReferenceTable.read("steady-currents.csv").stream();
  }

  static List<ReferenceTable.Row> thresholds() {
    return ReferenceTable.read("more-thresholds.csv");
  }

  static List<ReferenceTable.Row> pairs() {
    return ReferenceTable.read("paired-shocks.csv");
  }

  @ParameterizedTest
  @MethodSource("healthy")
  void an_impulse_takes_as_long_as_in_the_reference(ReferenceTable.Row row) {
    double truth = row.number("transitMilliseconds");
    Passage passage = Conduction.of(Accuracy.STANDARD).impulse(row.healthyAxon(51));

    assertThat(time(passage)).isCloseTo(truth, within(TOLERANCE * truth));
  }

  @ParameterizedTest
  @MethodSource("conducting")
  void lesions_delay_as_in_the_reference(ReferenceTable.Row row) {
    double truth = row.number("extraMilliseconds");
    double tolerance = TOLERANCE * Math.abs(truth);

    assertThat(extra(row, Accuracy.STANDARD))
        .isCloseTo(truth, within(tolerance + STANDARD_RESOLUTION));
    if (row.text("model").equals("mrg-2002")) {
      assertThat(extra(row, Accuracy.FINE)).isCloseTo(truth, within(tolerance + RESOLUTION));
    }
  }

  @ParameterizedTest
  @MethodSource("restless")
  void what_fires_by_itself_in_the_reference_does_not_stay_at_rest(ReferenceTable.Row row) {
    Axon axon = row.healthyAxon(51);

    assertThat(Conduction.staysAtRest(axon.with(row.lesions(Double.NaN)))).isFalse();
    assertThat(Conduction.staysAtRest(axon)).isTrue();
  }

  private static double extra(ReferenceTable.Row row, Accuracy accuracy) {
    Axon axon = row.healthyAxon(51);
    List<Passage> passages =
        Conduction.of(accuracy).impulses(List.of(axon, axon.with(row.lesions(Double.NaN))));
    assertThat(passages.getLast().outcome()).isEqualTo(Outcome.PASSED);
    return time(passages.getLast()) - time(passages.getFirst());
  }

  @ParameterizedTest
  @MethodSource("blocking")
  void lesions_block_as_in_the_reference(ReferenceTable.Row row) {
    Axon ill = row.healthyAxon(51).with(row.lesions(Double.NaN));

    assertThat(Conduction.of(Accuracy.STANDARD).impulse(ill).outcome()).isEqualTo(Outcome.BLOCKED);
  }

  @ParameterizedTest
  @MethodSource("thresholds")
  void an_impulse_is_blocked_where_the_reference_blocks_it(ReferenceTable.Row row) {
    double blocks = row.number("blocksAt");
    double passes = row.number("passesAt");
    double away = Math.signum(Math.abs(blocks) - Math.abs(passes)) * TOLERANCE;
    Axon axon = row.healthyAxon(51);

    List<Passage> passages =
        Conduction.of(Accuracy.STANDARD)
            .impulses(
                List.of(
                    axon.with(row.lesions(blocks * (1 + away))),
                    axon.with(row.lesions(passes * (1 - away)))));

    assertThat(passages)
        .extracting(Passage::outcome)
        .containsExactly(Outcome.BLOCKED, Outcome.PASSED);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void a_second_shock_is_answered_as_in_the_reference(ReferenceTable.Row row) {
    Axon axon = row.healthyAxon(41);
    double interval = row.number("intervalMilliseconds");
    Stimulus first = Stimulus.ofFirstNode(axon.fibreMicrometres());
    Stimulus second = new Stimulus(0, interval, 0.1, first.nanoamperes());
    List<Double> times =
        Conduction.of(Accuracy.FINE)
            .activity(axon, List.of(first, second), interval + 8, Watch.nothing())
            .impulses(40);

    assertThat(times).hasSize((int) row.number("impulses"));
    if (times.size() > 1) {
      double truth = row.number("arrivalIntervalMilliseconds");
      assertThat(times.get(1) - times.getFirst())
          .isCloseTo(truth, within(TOLERANCE * truth + RESOLUTION));
    }
  }

  private static double time(Passage passage) {
    return passage.arrival(34).orElseThrow() - passage.arrival(16).orElseThrow();
  }
}
