package org.ranvier.muscle.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ranvier.anatomy.Muscle;

class GripModelTest {

  private final GripModel model = GripModel.shipped();

  static Map<Muscle, Double> healthy() {
    Map<Muscle, Double> forces = new EnumMap<>(Muscle.class);
    for (Muscle muscle : Muscle.values()) {
      forces.put(muscle, 1.0);
    }
    return forces;
  }

  @ParameterizedTest
  @EnumSource
  void health_is_one_and_paralysis_nothing(Grasp grasp) {
    Map<Muscle, Double> forces = healthy();
    assertThat(model.fraction(grasp, forces, true)).isCloseTo(1, within(1e-12));
    forces.replaceAll((muscle, force) -> 0.0);
    assertThat(model.fraction(grasp, forces, true)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void no_muscle_makes_a_grasp_stronger_by_growing_weaker(Grasp grasp) {
    for (Muscle muscle : model.muscles(grasp)) {
      double before = 1;
      for (double force = 0.8; force > 0; force -= 0.2) {
        Map<Muscle, Double> forces = healthy();
        forces.put(muscle, force);
        double now = model.fraction(grasp, forces, true);
        assertThat(now).as("%s at %s", muscle, force).isLessThanOrEqualTo(before);
        before = now;
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void numb_fingers_press_less(Grasp grasp) {
    assertThat(model.fraction(grasp, healthy(), false)).isCloseTo(0.85, within(1e-12));
  }

  @Test
  void a_muscle_whose_force_is_not_known_is_asked_for() {
    Map<Muscle, Double> forces = healthy();
    forces.remove(Muscle.FDS);
    assertThatThrownBy(() -> model.fraction(Grasp.POWER, forces, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fds");
  }

  @Test
  void norms_are_those_of_the_table_in_the_middle_of_a_decade() {
    GripNorm norm = model.norm(Grasp.POWER, 65, true, true).orElseThrow();
    assertThat(norm.meanKilograms()).isEqualTo(40);
    assertThat(norm.standardDeviationKilograms()).isEqualTo(8.3);
    assertThat(norm.kilograms(-1)).isCloseTo(31.7, within(1e-12));
    assertThat(norm.kilograms(-5)).isEqualTo(10);
    assertThat(model.norm(Grasp.POWER, 60, false, false).orElseThrow().meanKilograms())
        .isCloseTo(24.5, within(1e-12));
    assertThat(model.norm(Grasp.POWER, 95, false, true))
        .isEqualTo(model.norm(Grasp.POWER, 75, false, true));
  }

  @Test
  void norms_are_for_adults_and_palmar_abduction_has_none() {
    assertThatThrownBy(() -> model.norm(Grasp.KEY, 12, true, true)).hasMessageContaining("18");
    assertThat(model.norm(Grasp.PALMAR_ABDUCTION, 40, true, true)).isEmpty();
    assertThat(model.normSource(Grasp.TIP).orElseThrow()).endsWith("(not verified)");
  }
}
