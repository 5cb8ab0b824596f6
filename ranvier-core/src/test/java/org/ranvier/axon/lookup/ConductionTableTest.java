package org.ranvier.axon.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.LesionKind;

/// A small table, made once.
class ConductionTableTest {

  private static final TableSpec SMALL =
      new TableSpec(
          List.of(new TableSpec.Scale(LesionKind.SODIUM_CHANNELS, 0, false)),
          List.of(2, 5, 8),
          List.of(10.0, 14.0),
          List.of(34.0, 37.0),
          List.of(0.5, 0.9),
          Accuracy.STANDARD);

  private static final AtomicInteger DONE = new AtomicInteger();
  private static final ConductionTable TABLE = TableMaker.make(SMALL, 2, DONE::incrementAndGet);

  @Test
  void every_cell_is_made_and_told_of() {
    assertThat(TABLE.cells()).hasSize(12);
    assertThat(DONE).hasValue(12);
  }

  @Test
  void a_block_is_where_the_reference_has_it() {
    // 0.1613 and 0.2177 by reference/axon/block-thresholds.csv.
    assertThat(TABLE.worst(LesionKind.SODIUM_CHANNELS, 5, 10, 37)).isCloseTo(0.1613, within(5e-4));
    assertThat(TABLE.worst(LesionKind.SODIUM_CHANNELS, 8, 10, 37)).isCloseTo(0.2177, within(5e-4));
    assertThat(TABLE.through(LesionKind.SODIUM_CHANNELS, 5, 0.15, 10, 37).passes()).isFalse();
    assertThat(TABLE.through(LesionKind.SODIUM_CHANNELS, 5, 0.17, 10, 37).passes()).isTrue();
  }

  @Test
  void a_delay_is_near_the_reference() {
    // 0.10941 ms at 0.3 by reference/axon/delays.csv; the small table has few severities.
    Through through = TABLE.through(LesionKind.SODIUM_CHANNELS, 5, 0.3, 10, 37);

    assertThat(through.extraMilliseconds()).isCloseTo(0.109, within(0.04));
    assertThat(through.refractoryMilliseconds()).isBetween(0.5, 4.0);
  }

  @Test
  void two_dead_nodes_are_jumped() {
    assertThat(TABLE.through(LesionKind.SODIUM_CHANNELS, 2, 0, 10, 37).passes()).isTrue();
  }

  @Test
  void health_costs_nothing() {
    Through healthy = TABLE.through(LesionKind.SODIUM_CHANNELS, 5, 1, 12, 35);

    assertThat(healthy.extraMilliseconds()).isCloseTo(0, within(1e-9));
  }

  @Test
  void longer_runs_count_as_the_longest() {
    assertThat(TABLE.worst(LesionKind.SODIUM_CHANNELS, 30, 10, 37))
        .isEqualTo(TABLE.worst(LesionKind.SODIUM_CHANNELS, 8, 10, 37));
  }

  @Test
  void the_number_of_threads_changes_nothing() {
    assertThat(TableMaker.make(SMALL, 1, () -> {}).cells()).isEqualTo(TABLE.cells());
  }

  @Test
  void its_version_follows_what_it_holds() {
    TableSpec other =
        new TableSpec(
            SMALL.lesions(),
            SMALL.counts(),
            SMALL.fibreMicrometres(),
            SMALL.celsius(),
            List.of(0.5, 0.8),
            SMALL.accuracy());

    assertThat(TABLE.version()).isEqualTo(TableMaker.version(SMALL)).hasSize(16);
    assertThat(TableMaker.version(other)).isNotEqualTo(TABLE.version());
  }

  @Test
  void it_is_checked_against_the_solver() {
    TableCheck check = TableCheck.of(TABLE, 24, 1);

    assertThat(check.places()).isEqualTo(24);
    assertThat(check.wrong()).isLessThanOrEqualTo(4);
    assertThat(TableCheck.quantile(check.delayErrors(), 0.5)).isLessThan(0.03);
  }

  @Test
  void what_it_does_not_hold_is_refused() {
    assertThatThrownBy(() -> TABLE.through(LesionKind.SODIUM_CHANNELS, 5, 0.5, 9, 37))
        .hasMessage(
            "The fibre diameter must be from 10.0 to 14.0 in the table of conduction, but is 9.0; solve the axon itself");
    assertThatThrownBy(() -> TABLE.through(LesionKind.PORE, 5, 0.1, 10, 37))
        .hasMessage(
            "The table of conduction has no lesion of the kind pore; solve the axon itself");
    assertThatThrownBy(() -> new ConductionTable(SMALL, "x", List.of()))
        .hasMessage("A table of conduction must have 12 cells, but has 0");
  }

  @Test
  void the_shipped_specification_can_be_read() {
    assertThat(TableSpec.shipped().cells()).isEqualTo(4 * 8 * 7 * 7);
  }
}
