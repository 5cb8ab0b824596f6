package org.ranvier.axon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.LesionKind;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;

class ImpulseTest {

  @Test
  void an_impulse_passes_a_healthy_axon_at_the_velocity_of_the_model() {
    Result result = Asked.ask(Impulse.usual(), Axon.healthy(10, 51));

    assertThat(result.answers().getFirst()).startsWith("Passes: the last node, 50, is reached");
    // 56.25 m/s in reference/axon/velocity.csv; at standard accuracy within 0.3 %.
    assertThat(Asked.figure(result.answers().get(1))).isCloseTo(56.25, within(0.17));
    assertThat(Asked.numbers(result, 2)).hasSize(51).isSorted();
  }

  @Test
  void the_delay_by_a_lesion_is_that_of_the_reference() {
    Result result = Asked.ask(Impulse.usual(), Asked.withSodium(0.2));

    String expected =
        ReferenceTable.rows("delays.csv").stream()
            .filter(row ->
                row.subList(0, 5)
                    .equals(List.of("mrg-2002", "10.0", "sodium-channels", "5", "0.2")))
            .findFirst()
            .orElseThrow()
            .getLast();
    assertThat(result.answers().getLast()).endsWith("ms of extra delay by the lesions.");
    assertThat(Asked.figure(result.answers().getLast()))
        .isCloseTo(Double.parseDouble(expected), within(0.001));
  }

  @Test
  void a_block_is_put_down_to_the_lesion_where_the_impulse_dies() {
    Result result =
        Asked.ask(
            Impulse.usual(),
            Axon.healthy(10, 51)
                .with(
                    Lesion.uniform(LesionKind.SODIUM_CHANNELS, 10, 2, 0.9),
                    Lesion.uniform(LesionKind.SODIUM_CHANNELS, 25, 5, 0.1)));

    assertThat(result.answers().getFirst())
        .isEqualTo(
            "Blocked at node 25, the last that the impulse reaches: it dies in sodium-channels 0.1 at nodes 25 to 29, share of sodium channels left.");
    assertThat(result.answers())
        .contains("No extra delay can be given, because the impulse did not pass.");
  }

  @Test
  void the_lesion_is_marked_in_the_picture_and_a_trace_drawn_on_either_side() {
    Result result = Asked.ask(Impulse.usual(), Asked.withSodium(0.2));

    Figure.SpaceTime picture = (Figure.SpaceTime) result.figures().getFirst();
    double spacing = picture.places()[1];
    assertThat(picture.spans())
        .containsExactly(
            new Figure.Span("sodium-channels 0.2 at nodes 22 to 26", 22 * spacing, 26 * spacing));
    assertThat(picture.millivolts(50)).hasSameSizeAs(picture.times());
    Figure.Curves traces = (Figure.Curves) result.figures().getLast();
    assertThat(traces.series().stream().map(Figure.Series::name))
        .containsExactly("node 16", "node 24", "node 32");
  }

  @Test
  void a_node_that_is_not_there_cannot_be_drawn() {
    assertThatThrownBy(() -> Asked.ask(new Impulse(List.of(51)), Axon.healthy(10, 51)))
        .hasMessage("A node must be from 0 to 50, the last of the axon, but is 51");
  }

  @Test
  void an_axon_that_would_fire_by_itself_is_told_of() {
    Axon depolarised = Axon.healthy(10, 51).with(Lesion.uniform(LesionKind.CURRENT, 22, 5, -2));
    Axon quiet = Axon.healthy(10, 51).with(Lesion.uniform(LesionKind.CURRENT, 22, 5, -0.5));

    assertThat(Asked.ask(Impulse.usual(), depolarised).notes())
        .anyMatch(note -> note.contains("without a stable rest"));
    assertThat(Asked.ask(Impulse.usual(), quiet).notes())
        .noneMatch(note -> note.contains("without a stable rest"));
  }
}
