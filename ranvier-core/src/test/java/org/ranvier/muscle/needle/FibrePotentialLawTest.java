package org.ranvier.muscle.needle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.ranvier.testing.Law;

class FibrePotentialLawTest {

  private static final FibrePotential FIBRE = new FibrePotential(NeedleModel.shipped().fibres);

  @Law
  void points_that_are_added_together_give_what_they_give_one_by_one(SplittableRandom random) {
    double[] together = new double[600];
    double[] alone = new double[600];
    double[] weights = FIBRE.noWeights();
    double arrival = random.nextDouble(8, 20);
    double speed = random.nextDouble(2, 5);
    int points = random.nextInt(1, 6);
    for (int k = 0; k < points; k++) {
      double distance = random.nextDouble(0.01, 8);
      FIBRE.weigh(weights, distance, 0.2);
      FIBRE.add(alone, distance, arrival, speed, 0.2, 0.05);
    }
    FIBRE.addWeighed(together, weights, arrival, speed, 0.05);

    for (int i = 0; i < alone.length; i++) {
      // Less than 1 nV, where the tables end.
      assertThat(together[i]).isCloseTo(alone[i], within(1e-4));
    }
    assertThat(weights).containsOnly(0);
  }
}
