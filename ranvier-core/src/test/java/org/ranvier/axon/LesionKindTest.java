package org.ranvier.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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

    assertThat(arrival(conduction, same)).isCloseTo(arrival(conduction, healthy), within(1e-9));
  }

  /// With the whole axon solved: the window about an impulse is wider where a lesion is.
  private static double arrival(Conduction conduction, Axon axon) {
    List<Stimulus> shock = List.of(Stimulus.ofFirstNode(axon.fibreMicrometres()));
    return conduction.activity(axon, shock, 1, Watch.nothing()).impulses(LAST_NODE).getFirst();
  }
}
