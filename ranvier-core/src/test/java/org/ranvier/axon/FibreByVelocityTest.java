package org.ranvier.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ranvier.testing.Law;

class FibreByVelocityTest {

  @Law(cases = 3)
  void the_fibre_found_conducts_at_the_velocity_asked_for(SplittableRandom random) {
    double celsius = random.nextDouble(28, 38);
    double velocity = random.nextDouble(30, 60);

    double micrometres =
        FibreByVelocity.micrometres(AxonModel.mrg2002(), celsius, velocity, Accuracy.STANDARD);

    Passage passage =
        Conduction.of(Accuracy.STANDARD).impulse(Axon.healthy(micrometres, 41).at(celsius));
    assertThat(passage.velocityMetresPerSecond().orElseThrow())
        .isCloseTo(velocity, withinPercentage(0.05));
  }

  @Test
  void a_velocity_that_no_fibre_has_is_refused_with_the_range() {
    assertThatThrownBy(
            () -> FibreByVelocity.micrometres(AxonModel.mrg2002(), 37, 150, Accuracy.STANDARD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(
            "At 37.0 °C the fibres of the model mrg-2002 conduct at 25\\.\\d to 9\\d(\\.\\d)? m/s, but 150.0 m/s was asked for");
  }
}
