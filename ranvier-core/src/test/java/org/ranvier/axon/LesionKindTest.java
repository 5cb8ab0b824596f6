package org.ranvier.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LesionKindTest {

  private static final int FIRST = 8;
  private static final int LAST_NODE = 20;

  @ParameterizedTest
  @EnumSource(LesionKind.class)
  void a_lesion_at_its_healthy_value_changes_nothing(LesionKind kind) {
    String channel = kind.place() == LesionKind.Place.NODE ? "slow-potassium" : "internodal-leak";
    Axon healthy = Axon.healthy(10, LAST_NODE + 1);
    Axon same =
        healthy.with(
            Lesion.ofChannel(
                kind, kind.concernsOneChannel() ? channel : "", FIRST, kind.healthy()));
    Conduction conduction = Conduction.of(Accuracy.FAST);

    assertThat(conduction.impulse(same).arrival(LAST_NODE).orElseThrow())
        .isCloseTo(conduction.impulse(healthy).arrival(LAST_NODE).orElseThrow(), within(1e-6));
  }
}
