package org.ranvier.muscle.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ranvier.anatomy.Muscle;
import org.ranvier.reference.Term;

/// Calibration: what nerve blocks in volunteers take from the hand.
class HandBlockReferenceTest {

  @ParameterizedTest
  @CsvFileSource(files = "../reference/muscle/hand-blocks.csv", useHeadersInDisplayName = true)
  void a_block_takes_what_it_took_in_volunteers(
      String block, String muscles, String grasp, double lossPercent, double tolerance) {
    Map<Muscle, Double> forces = GripModelTest.healthy();
    for (String muscle : muscles.split(" ", -1)) {
      forces.put(Term.find(Muscle.class, muscle).orElseThrow(), 0.0);
    }
    double left =
        GripModel.shipped()
            .fraction(Term.find(Grasp.class, grasp).orElseThrow(), new EnumMap<>(forces), true);
    assertThat(100 * (1 - left))
        .as("%s, %s", block, grasp)
        .isCloseTo(lossPercent, within(tolerance));
  }
}
