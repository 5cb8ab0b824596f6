package org.ranvier.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ActivityTest {

  private static final Axon AXON = Axon.healthy(10, 21);
  private static final Conduction CONDUCTION = Conduction.of(Accuracy.STANDARD);

  @Test
  void a_programme_of_stimuli_does_the_same_alone_and_among_others() {
    List<List<Stimulus>> programmes =
        IntStream.range(0, 10)
            .mapToObj(i -> List.of(new Stimulus(i, 0.1 * i, 0.1, 0.5 + 0.2 * i)))
            .toList();
    Watch watch = new Watch(List.of(10), 0.05);

    List<Activity> together = CONDUCTION.activities(AXON, programmes, 2, watch);

    assertThat(together).hasSize(10);
    for (int i = 0; i < programmes.size(); i++) {
      Activity alone = CONDUCTION.activity(AXON, programmes.get(i), 2, watch);
      assertThat(together.get(i).impulses(16)).isEqualTo(alone.impulses(16));
      assertThat(together.get(i).potentials(0)).isEqualTo(alone.potentials(0));
    }
  }

  @Test
  void a_healthy_axon_comes_to_rest_and_one_with_too_much_persistent_sodium_current_does_not() {
    assertThat(Conduction.comesToRest(AXON)).isTrue();
    assertThat(
            Conduction.comesToRest(
                AXON.with(
                    Lesion.ofChannel(
                        LesionKind.NODE_CONDUCTANCE, "persistent-sodium", 8, 20, 20, 20, 20, 20))))
        .isFalse();
  }
}
