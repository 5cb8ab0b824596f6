package org.ranvier.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the pump does at rest, in the cold, and after activity.
class PumpTest {

  private static final Axon HEALTHY = Axon.healthy(10, 51);
  private static final Axon LEAKY = HEALTHY.with(Lesion.uniform(LesionKind.PORE, 22, 5, 0.08));
  private static final Pump PUMP = Pump.shipped();

  @ParameterizedTest
  @ValueSource(doubles = {20, 28, 37, 42})
  void it_changes_nothing_in_a_healthy_axon(double celsius) {
    assertThat(rest(HEALTHY.at(celsius).with(PUMP), 25))
        .isCloseTo(rest(HEALTHY.at(celsius), 25), within(1e-5));
  }

  @Test
  void it_holds_up_a_leaky_node() {
    assertThat(rest(LEAKY.with(PUMP), 24)).isLessThan(rest(LEAKY, 24) - 5);
  }

  @Test
  void it_fails_a_leaky_node_in_the_cold() {
    assertThat(rest(LEAKY.with(PUMP).at(25), 24))
        .isGreaterThan(rest(LEAKY.with(PUMP).at(34), 24) + 3);
  }

  @Test
  void cooling_blocks_a_leaky_axon_with_pumps_and_no_axon_without() {
    assertThat(passes(LEAKY.with(PUMP).at(34))).isTrue();
    assertThat(passes(LEAKY.with(PUMP).at(28))).isFalse();

    Axon unpumped = HEALTHY.with(Lesion.uniform(LesionKind.PORE, 22, 5, 0.05));
    assertThat(passes(unpumped.at(34))).isFalse();
    assertThat(passes(unpumped.at(28))).isTrue();
  }

  @Test
  void warmth_blocks_an_axon_with_thin_myelin() {
    Axon thin = HEALTHY.with(Lesion.uniform(LesionKind.MYELIN, 22, 3, 0.03)).with(PUMP);

    assertThat(passes(thin.at(30))).isTrue();
    assertThat(passes(thin.at(40))).isFalse();
  }

  @Test
  void activity_hyperpolarises_and_fades() {
    double before = rest(HEALTHY.with(PUMP), 25);
    double after = rest(HEALTHY.with(PUMP.after(25, 60, 0)), 25);
    double later = rest(HEALTHY.with(PUMP.after(25, 60, 120)), 25);

    assertThat(after).isBetween(before - 20, before - 5);
    assertThat(later).isBetween(after, before);
    assertThat(PUMP.after(25, 0, 0).addedMilliamperes()).isZero();
  }

  @Test
  void an_axon_with_gated_internodes_has_no_pump_yet() {
    Axon gaines = new Axon(AxonModel.gaines2018(), 10, 21, 37, List.of()).with(PUMP);

    assertThatThrownBy(() -> passes(gaines))
        .hasMessageContaining("The pump needs passive internodes");
  }

  private static double rest(Axon axon, int node) {
    return new PreparedAxon(axon).restMillivolts(node);
  }

  private static boolean passes(Axon axon) {
    return Conduction.of(Accuracy.STANDARD).impulse(axon).passed();
  }
}
