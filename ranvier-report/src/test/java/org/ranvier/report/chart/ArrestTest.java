package org.ranvier.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.result.Figure;

class ArrestTest {

  @Test
  void an_impulse_that_reaches_the_end_does_not_stop() {
    assertThat(arrests(Waves.of(12, 11, 200, 2))).isEmpty();
  }

  @Test
  void an_impulse_stops_at_the_last_node_that_rises_through_the_level() {
    assertThat(arrests(Waves.of(20, 7, 200, 2)))
        .singleElement()
        .satisfies(arrest -> {
          assertThat(arrest.node()).isEqualTo(7);
          assertThat(arrest.step()).isEqualTo(1);
          assertThat(arrest.certain()).isTrue();
        });
  }

  @Test
  void an_impulse_that_starts_midway_can_stop_on_both_sides() {
    assertThat(arrests(Waves.of("Two", 20, 6, 12, 200, 2)))
        .extracting(Arrest::node, Arrest::step)
        .containsExactly(tuple(6, -1), tuple(12, 1));
  }

  @Test
  void an_impulse_still_on_its_way_when_the_recording_ends_is_not_said_to_stop() {
    assertThat(arrests(Waves.of(20, 19, 200, 0.6)))
        .singleElement()
        .satisfies(arrest -> assertThat(arrest.certain()).isFalse());
  }

  @Test
  void without_any_impulse_nothing_stops() {
    assertThat(arrests(Waves.of(20, -1, 200, 2))).isEmpty();
  }

  private static List<Arrest> arrests(Figure.SpaceTime figure) {
    return Arrest.of(new Potentials(figure));
  }
}
