package org.ranvier.axon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.LesionKind;
import org.ranvier.axon.Pump;
import org.ranvier.result.Result;

/// Temperature and activity.
class CircumstancesTest {

  private static final Axon HEALTHY = Axon.healthy(10, 51);
  private static final Axon LEAKY =
      HEALTHY.with(Lesion.uniform(LesionKind.PORE, 22, 5, 0.08)).with(Pump.shipped());

  @Test
  void warmth_blocks_an_axon_with_thin_myelin() {
    Axon thin = HEALTHY.with(Lesion.uniform(LesionKind.MYELIN, 22, 3, 0.03));

    Result result = Asked.ask(new Temperature(List.of(37.0, 25.0, 30.0, 40.0)), thin);

    assertThat(result.answers().getFirst())
        .isEqualTo("Passes from 25 to 30 °C; blocked from 37 to 40 °C.");
    assertThat(result.answers()).contains("Warming blocks it between 30 and 37 °C.");
    assertThat(result.notes()).anyMatch(note -> note.contains("block by cold cannot show"));
  }

  @Test
  void cold_blocks_a_leaky_axon_whose_pump_fails() {
    Result result = Asked.ask(new Temperature(List.of(25.0, 28.0, 32.0, 34.0)), LEAKY);

    assertThat(result.answers().getFirst())
        .isEqualTo("Blocked from 25 to 28 °C; passes from 32 to 34 °C.");
    assertThat(result.answers()).contains("Cooling blocks it between 28 and 32 °C.");
    assertThat(result.setup()).anyMatch(fact -> fact.name().equals("pump"));
  }

  @Test
  void activity_blocks_for_a_time() {
    Axon weak =
        HEALTHY.with(Lesion.uniform(LesionKind.SODIUM_CHANNELS, 22, 5, 0.18)).with(Pump.shipped());

    Result result = Asked.ask(new AfterActivity(40, 60, List.of(0.0, 30.0, 1200.0)), weak);

    assertThat(result.answers())
        .containsExactly(
            "Before the train: passes.", "After it: blocked from 0 to 30 s; passes at 1200 s.");
  }

  @Test
  void activity_needs_a_pump() {
    assertThatThrownBy(() -> Asked.ask(AfterActivity.usual(), HEALTHY))
        .hasMessage(
            "Activity acts through the pump, but the axon has none; add pump: {} to the axon");
  }

  @Test
  void what_cannot_be_asked_is_refused() {
    assertThatThrownBy(() -> new Temperature(List.of()))
        .hasMessageContaining("At least one temperature must be asked for");
    assertThatThrownBy(() -> new AfterActivity(0, 60, List.of(0.0)))
        .hasMessage("The rate of a train must be above 0 and at most 200.0 Hz, but is 0.0 Hz");
    assertThatThrownBy(() -> new AfterActivity(10, -1, List.of(0.0)))
        .hasMessageContaining("but lasts -1.0 s");
    assertThatThrownBy(() -> new AfterActivity(10, 1, List.of(-1.0)))
        .hasMessageContaining("but are [-1.0]");
  }
}
