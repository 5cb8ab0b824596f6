package org.ranvier.axon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.axon.Axon;
import org.ranvier.result.Result;

class SafetyFactorTest {

  private static double lowest(Axon axon, int... centres) {
    List<Integer> about = Arrays.stream(centres).boxed().toList();
    Result result = Asked.ask(new SafetyFactor(about, 5, 0.005), axon);
    return Asked.figure(result.answers().getFirst());
  }

  @Test
  void a_healthy_axon_could_do_with_a_sixth_of_its_channels_at_five_nodes() {
    // 1 / 0.1612, the block by five nodes.
    assertThat(lowest(Axon.healthy(10, 51), 24)).isCloseTo(6.2, within(0.05));
  }

  @Test
  void a_lesion_divides_the_factor_by_what_it_took() {
    assertThat(lowest(Asked.withSodium(0.4), 24)).isCloseTo(6.2 * 0.4, within(0.05));
  }

  @Test
  void the_factor_is_lowest_at_the_lesion() {
    Result result =
        Asked.ask(new SafetyFactor(List.of(12, 24, 33), 5, 0.01), Asked.withSodium(0.2));

    assertThat(result.answers().getFirst()).contains("at node 24: the lowest safety factor");
  }

  @Test
  void a_blocked_axon_has_a_factor_below_1() {
    assertThat(lowest(Asked.withSodium(0.12), 24)).isCloseTo(6.2 * 0.12, within(0.02));
  }

  @Test
  void what_cannot_be_asked_is_refused() {
    assertThatThrownBy(() -> new SafetyFactor(List.of(), 4, 0.01))
        .hasMessage("The run of nodes that lose channels must be odd, from 1 to 31, but is 4");
    assertThatThrownBy(() -> lowest(Axon.healthy(10, 51), 3))
        .hasMessageContaining(
            "must be about a node from 8 to 38 of this axon, but is about node 3");
  }
}
