package org.ranvier.axon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ranvier.axon.Axon;
import org.ranvier.result.Result;

class RecoveryCycleTest {

  private static RecoveryCycle at(double... intervals) {
    return new RecoveryCycle(
        OptionalInt.empty(),
        Arrays.stream(intervals).boxed().toList(),
        RecoveryCycle.usual().conditioningTimesThreshold(),
        0.01);
  }

  @Test
  void an_axon_is_refractory_then_supernormal_then_subnormal() {
    Result result = Asked.ask(at(0.7, 1.2, 2, 4, 30), Axon.healthy(10, 21));

    assertThat(Asked.figure(result.answers().getFirst())).isBetween(0.9, 1.2);
    assertThat(result.tables().getFirst().rows().getFirst())
        .containsExactly(0.7, "refractory up to 20 times threshold", "");
    List<Double> percents = Asked.numbers(result, 2);
    assertThat(percents.get(0)).isGreaterThan(130);
    assertThat(percents.get(2)).isBetween(80.0, 90.0);
    assertThat(percents.get(3)).isBetween(104.0, 110.0);
    assertThat(result.answers())
        .anyMatch(answer -> answer.endsWith("at 4 ms: the lowest threshold, supernormality."))
        .anyMatch(answer -> answer.contains("late subnormality"));
  }

  @Test
  void without_an_interval_in_the_supernormal_period_none_is_claimed() {
    Result result = Asked.ask(at(1.2, 2), Axon.healthy(10, 21));

    assertThat(result.answers())
        .contains("No supernormality: no threshold lies clearly below 100 %.");
  }

  @Test
  void what_cannot_be_asked_is_refused() {
    assertThatThrownBy(() -> at()).hasMessageContaining("at least one interval");
    assertThatThrownBy(() -> new RecoveryCycle(OptionalInt.empty(), List.of(2.0), 2, 0))
        .hasMessage("The tolerance of a search must be from 1.0E-6 to 0.5, but is 0.0");
    assertThatThrownBy(() -> at(0))
        .hasMessage("The interval between shocks must be from 0.2 to 1000.0 ms, but is 0.0 ms");
    assertThatThrownBy(() -> new RecoveryCycle(OptionalInt.empty(), List.of(2.0), 1, 0.01))
        .hasMessageContaining("from 1.1 to 10.0 times threshold");
  }
}
