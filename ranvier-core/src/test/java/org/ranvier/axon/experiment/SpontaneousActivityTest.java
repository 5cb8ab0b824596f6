package org.ranvier.axon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.LesionKind;
import org.ranvier.axon.Stimulus;
import org.ranvier.result.Result;

class SpontaneousActivityTest {

  private static final Stimulus SHOCK = Stimulus.ofFirstNode(10);

  private static Axon withPersistentSodium(double times) {
    double[] values = new double[5];
    Arrays.fill(values, times);
    return Axon.healthy(10, 51)
        .with(Lesion.ofChannel(LesionKind.NODE_CONDUCTANCE, "persistent-sodium", 23, values));
  }

  @Test
  void a_healthy_axon_is_silent() {
    assertThat(Asked.ask(SpontaneousActivity.usual(), Axon.healthy(10, 21)).answers())
        .containsExactly("Silent: no impulse begins in 100 ms without a shock.");
  }

  @Test
  void damaged_nodes_that_fire_late_are_no_after_discharge() {
    SpontaneousActivity once = new SpontaneousActivity(List.of(SHOCK), 20);

    assertThat(Asked.ask(once, Asked.withSodium(0.2)).answers())
        .containsExactly(
            "No after-discharge: 1 impulse began in 20 ms, none besides those of 1 shock.");
  }

  @Test
  void much_persistent_sodium_current_makes_an_after_discharge_that_begins_beside_the_lesion() {
    SpontaneousActivity once = new SpontaneousActivity(List.of(SHOCK), 20);

    Result result = Asked.ask(once, withPersistentSodium(10));

    assertThat(result.answers().getFirst()).contains("besides those of 1 shock in 20 ms");
    List<List<Object>> rows = result.tables().getFirst().rows();
    assertThat(rows).hasSizeGreaterThan(1);
    assertThat(rows.subList(1, rows.size()))
        .allSatisfy(row -> assertThat((Integer) row.get(1)).isBetween(15, 35));
  }

  @Test
  void an_axon_without_a_stable_rest_is_said_to_have_none() {
    SpontaneousActivity once = new SpontaneousActivity(List.of(SHOCK), 20);

    assertThat(Asked.ask(once, withPersistentSodium(20)).notes())
        .anyMatch(note -> note.startsWith("No stable rest: "));
  }

  @Test
  void healthy_nodes_beside_depolarised_ones_fire_by_themselves() {
    Axon axon = Axon.healthy(10, 41).with(Lesion.uniform(LesionKind.CURRENT, 18, 5, -2));

    Result result = Asked.ask(new SpontaneousActivity(List.of(), 40), axon);

    assertThat(result.answers().getFirst()).endsWith("the axon fires by itself.");
    assertThat(result.answers().getLast()).contains(" Hz at node ");
    assertThat(result.notes()).anyMatch(note -> note.contains("is not counted"));
  }

  @Test
  void what_fires_only_while_it_settles_is_silent() {
    Axon axon = Axon.healthy(10, 41).with(Lesion.uniform(LesionKind.PORE, 18, 5, 0.03));

    Result result = Asked.ask(new SpontaneousActivity(List.of(), 40), axon);

    assertThat(result.answers())
        .containsExactly("Silent: no impulse begins in 40 ms without a shock.");
    assertThat(result.notes()).noneMatch(note -> note.contains(" 0 impulses, is not counted"));
  }

  @Test
  void what_cannot_be_asked_is_refused() {
    assertThatThrownBy(() -> new SpontaneousActivity(List.of(), 0))
        .hasMessageContaining("from 1.0 to 10000.0 ms");
    assertThatThrownBy(() -> new SpontaneousActivity(List.of(new Stimulus(0, 20, 0.1, 2)), 20))
        .hasMessage(
            "A shock must be given while the axon is watched, from 0 to 20.0 ms, but is given at 20.0 ms");
    assertThatThrownBy(() -> new SpontaneousActivity(List.of(new Stimulus(0, 0, 0, 2)), 20))
        .hasMessageContaining("must last longer than 0 ms");
    SpontaneousActivity beyond = new SpontaneousActivity(List.of(new Stimulus(21, 0, 0.1, 2)), 20);
    assertThatThrownBy(() -> Asked.ask(beyond, Axon.healthy(10, 21)))
        .hasMessageContaining("A node must be from 0 to 20");
  }
}
