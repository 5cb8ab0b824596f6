package org.ranvier.study.nerve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.testing.Law;

class FibreDiameterTest {

  private static final FibreDiameter MAP = FibreDiameter.shipped();

  @Law(cases = 4)
  void the_fibre_found_conducts_at_the_velocity_asked_for(SplittableRandom random) {
    double velocity = random.nextDouble(27, 92);

    Axon axon = Axon.healthy(MAP.of(velocity), 41);

    assertThat(
            Conduction.of(Accuracy.STANDARD).impulse(axon).velocityMetresPerSecond().orElseThrow())
        .isCloseTo(velocity, withinPercentage(0.2));
  }

  @Test
  void the_faster_the_thicker_and_none_beyond_the_model() {
    List<Double> velocities = MAP.velocities();

    assertThat(velocities).isSorted().doesNotHaveDuplicates();
    assertThat(MAP.of(10)).isEqualTo(5.7);
    assertThat(MAP.of(200)).isEqualTo(16);
    for (int i = 0; i < velocities.size(); i++) {
      assertThat(MAP.of(velocities.get(i))).isCloseTo(MAP.micrometres().get(i), within(1e-9));
    }
  }
}
