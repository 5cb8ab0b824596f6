package org.ranvier.axon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ranvier.axon.Axon;
import org.ranvier.result.Result;

class StrengthDurationReferenceTest {

  /// The reference was solved with a method of first order, whose thresholds are off by as much.
  private static final double TOLERANCE_PERCENT = 2;

  /// Rheobase and time constant are printed to two digits.
  private static final double ROUNDING_PERCENT = 2.3;

  @Test
  void thresholds_rheobase_and_time_constant_are_those_of_the_reference() {
    Result result = Asked.ask(StrengthDuration.usual(), Axon.healthy(10, 21));

    List<List<String>> expected = ReferenceTable.rows("strength_duration_neuron.csv");
    List<Double> thresholds = Asked.numbers(result, 1);
    assertThat(thresholds).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(thresholds.get(i))
          .as("threshold at %s ms", expected.get(i).getFirst())
          .isCloseTo(
              Double.parseDouble(expected.get(i).getLast()), withinPercentage(TOLERANCE_PERCENT));
    }
    assertThat(result.answers().get(0)).endsWith("nA rheobase.");
    assertThat(result.answers().get(1)).endsWith("ms strength-duration time constant.");
    List<List<String>> law = ReferenceTable.rows("excitability_neuron.csv");
    for (int i = 0; i < law.size(); i++) {
      assertThat(Asked.figure(result.answers().get(i)))
          .as(law.get(i).getFirst())
          .isCloseTo(
              Double.parseDouble(law.get(i).getLast()),
              withinPercentage(TOLERANCE_PERCENT + ROUNDING_PERCENT));
    }
  }

  @Test
  void a_single_duration_gives_no_rheobase() {
    StrengthDuration one = new StrengthDuration(OptionalInt.of(10), List.of(0.1), 0.01);

    assertThat(Asked.ask(one, Axon.healthy(10, 21)).answers().getFirst())
        .startsWith("No rheobase can be given");
  }

  @Test
  void what_cannot_be_asked_is_refused() {
    assertThatThrownBy(() -> new StrengthDuration(OptionalInt.empty(), List.of(), 0.01))
        .hasMessageContaining("at least one duration");
    assertThatThrownBy(() -> new StrengthDuration(OptionalInt.empty(), List.of(-1.0), 0.01))
        .hasMessage("The duration of a current must be from 0.01 to 100.0 ms, but is -1.0 ms");
    StrengthDuration elsewhere = new StrengthDuration(OptionalInt.of(21), List.of(0.1), 0.01);
    assertThatThrownBy(() -> Asked.ask(elsewhere, Axon.healthy(10, 21)))
        .hasMessageContaining("A node must be from 0 to 20");
    assertThatThrownBy(() -> Asked.ask(StrengthDuration.usual(), Axon.healthy(10, 9)))
        .hasMessageContaining("add nodes");
  }
}
