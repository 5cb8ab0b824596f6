package org.ranvier.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.axon.Passage.Outcome;

/// Block thresholds and delays of lesions against the converged reference. Validation test.
class BlockReferenceTest {

  /// Allowed on either side of the reference's bracket.
  private static final double TOLERANCE = 0.005;

  static List<ReferenceTable.Row> thresholds() {
    return ReferenceTable.read("block-thresholds.csv");
  }

  static List<ReferenceTable.Row> delays() {
    return ReferenceTable.read("delays.csv");
  }

  @ParameterizedTest
  @MethodSource("thresholds")
  void an_impulse_is_blocked_where_the_reference_blocks_it(ReferenceTable.Row row) {
    double blocks = row.number("blocksAt");
    double passes = row.number("passesAt");
    double away = Math.signum(blocks - passes) * TOLERANCE;
    Axon axon = row.healthyAxon(51);

    List<Passage> passages =
        Conduction.of(Accuracy.STANDARD)
            .impulses(
                List.of(
                    axon.with(row.lesion(blocks * (1 + away))),
                    axon.with(row.lesion(passes * (1 - away)))));

    assertThat(passages)
        .extracting(Passage::outcome)
        .containsExactly(Outcome.BLOCKED, Outcome.PASSED);
  }

  @ParameterizedTest
  @MethodSource("delays")
  void a_lesion_delays_as_the_reference_does(ReferenceTable.Row row) {
    double truth = row.number("extraMilliseconds");
    Axon axon = row.healthyAxon(51);
    Axon ill = axon.with(row.lesion(row.number("value")));

    // The reference has five decimals: 5e-6 ms are its own rounding of the two delays it subtracts.
    assertThat(extraDelay(axon, ill, Accuracy.STANDARD))
        .isCloseTo(truth, within(0.005 * truth + 3e-5));
    assertThat(extraDelay(axon, ill, Accuracy.FINE))
        .isCloseTo(truth, within(0.0015 * truth + 1e-5));
  }

  private static double extraDelay(Axon healthy, Axon ill, Accuracy accuracy) {
    List<Passage> passages = Conduction.of(accuracy).impulses(List.of(healthy, ill));
    return time(passages.getLast()) - time(passages.getFirst());
  }

  private static double time(Passage passage) {
    return passage.arrival(34).orElseThrow() - passage.arrival(16).orElseThrow();
  }
}
