package org.ranvier.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Velocities of the nine published fibres against the converged reference. Validation test.
class VelocityReferenceTest {

  static List<ReferenceTable.Row> velocities() {
    return ReferenceTable.read("velocity.csv");
  }

  @ParameterizedTest
  @MethodSource("velocities")
  void velocity_is_that_of_the_converged_reference(ReferenceTable.Row row) {
    double truth = row.number("velocityMetresPerSecond");
    Axon axon = row.healthyAxon(41);

    assertThat(velocity(axon, Accuracy.FAST)).isCloseTo(truth, within(0.02 * truth));
    assertThat(velocity(axon, Accuracy.STANDARD)).isCloseTo(truth, within(0.003 * truth));
    assertThat(velocity(axon, Accuracy.FINE)).isCloseTo(truth, within(0.0005 * truth));
  }

  @ParameterizedTest
  @MethodSource("velocities")
  void rest_and_peak_are_those_of_the_converged_reference(ReferenceTable.Row row) {
    Axon axon = row.healthyAxon(41);
    List<Stimulus> shock = List.of(Stimulus.ofFirstNode(axon.fibreMicrometres()));

    double[] middle =
        Conduction.of(Accuracy.FINE)
            .activity(axon, shock, 2.5, new Watch(List.of(20), 0.0025))
            .potentials(0);

    assertThat(middle[0]).isCloseTo(row.number("restMillivolts"), within(0.001));
    double peak = Double.NEGATIVE_INFINITY;
    for (double each : middle) {
      peak = Math.max(peak, each);
    }
    assertThat(peak).isCloseTo(row.number("peakMillivolts"), within(0.15));
  }

  private static double velocity(Axon axon, Accuracy accuracy) {
    return Conduction.of(accuracy).impulse(axon).velocityMetresPerSecond(10, 30).orElseThrow();
  }
}
