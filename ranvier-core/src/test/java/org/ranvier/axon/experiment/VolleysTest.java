package org.ranvier.axon.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.axon.experiment.Volleys.Firing;

class VolleysTest {

  private static final double LONGEST_MILLISECONDS = 4.5;

  /// An impulse that moves from one node to another, 0.02 ms for each.
  private static List<Firing> impulse(int from, int to, double start) {
    List<Firing> firings = new ArrayList<>();
    int step = Integer.signum(to - from);
    for (int i = 0; i <= Math.abs(to - from); i++) {
      firings.add(new Firing(from + i * step, start + 0.02 * i));
    }
    return firings;
  }

  private static List<Firing> beginnings(List<List<Firing>> impulses) {
    return Volleys.beginnings(
        impulses.stream().flatMap(List::stream).toList(), LONGEST_MILLISECONDS);
  }

  @Test
  void impulses_in_quick_succession_each_begin_once() {
    assertThat(beginnings(List.of(impulse(0, 30, 0), impulse(0, 30, 1.2))))
        .containsExactly(new Firing(0, 0), new Firing(0, 1.2));
  }

  @Test
  void an_impulse_from_the_middle_spreads_both_ways_and_begins_once() {
    assertThat(beginnings(List.of(impulse(12, 30, 5), impulse(11, 0, 5.02))))
        .containsExactly(new Firing(12, 5));
  }

  @Test
  void impulses_that_meet_begin_at_both_ends() {
    assertThat(beginnings(List.of(impulse(0, 15, 0), impulse(30, 16, 0))))
        .containsExactly(new Firing(0, 0), new Firing(30, 0));
  }

  @Test
  void an_impulse_that_is_thrown_back_begins_anew() {
    assertThat(beginnings(List.of(impulse(0, 20, 0), impulse(20, 0, 2))))
        .containsExactly(new Firing(0, 0), new Firing(20, 2));
  }

  @Test
  void leapt_nodes_that_fire_late_begin_nothing() {
    assertThat(
            beginnings(
                List.of(
                    impulse(0, 10, 0),
                    impulse(13, 30, 0.4),
                    List.of(new Firing(12, 0.5), new Firing(11, 0.6)))))
        .containsExactly(new Firing(0, 0));
  }
}
