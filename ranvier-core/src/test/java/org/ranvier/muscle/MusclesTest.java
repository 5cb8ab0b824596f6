package org.ranvier.muscle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Muscle;
import org.ranvier.reference.ReferenceException;
import org.ranvier.reference.ReferenceFile;

class MusclesTest {

  @Test
  void every_muscle_of_the_limbs_has_units_and_a_muscle_of_the_face_has_not() {
    assertThat(Muscles.shipped().known())
        .contains(Muscle.APB, Muscle.DELTOID, Muscle.FDP_ULNAR, Muscle.ILIOPSOAS, Muscle.FHL)
        .containsAll(Muscles.shipped().recorded())
        .doesNotContain(Muscle.TONGUE, Muscle.FACIAL);
    assertThat(Muscles.shipped().find(Muscle.TONGUE)).isEmpty();
  }

  @Test
  void muscle_without_norm_says_so() {
    MuscleModel brachialis = Muscles.shipped().model(Muscle.BRACHIALIS);

    assertThat(Muscles.shipped().recorded()).doesNotContain(Muscle.BRACHIALIS);
    assertThat(brachialis.unitsSource().text()).isEqualTo("assumed, as biceps (not verified)");
    assertThat(brachialis.amplitude())
        .isEqualTo(Muscles.shipped().model(Muscle.BICEPS).amplitude());
  }

  @Test
  void amplitude_between_two_ages_runs_straight_and_beyond_them_stays() {
    AmplitudeNorm ah = Muscles.shipped().model(Muscle.AH).amplitude();

    assertThat(ah.meanMillivolts(20)).isEqualTo(15.3);
    assertThat(ah.meanMillivolts(34.5)).isCloseTo(14.1, within(1e-9));
    assertThat(ah.meanMillivolts(90)).isEqualTo(9.8);
  }

  @Test
  void shares_of_parts_that_do_not_sum_to_one_are_refused() {
    String muscle =
        """
        units: {value: 100, source: x, verified: false}
        amplitude: {by-age: {45: 10}, deviation: 3, source: x, verified: false}
        velocity: {value: 50, deviation: 4, source: x, verified: false}
        terminal: {value: 2, deviation: 0.3, source: x, verified: false}
        threshold: {value: 0.1, source: x, verified: false}
        parts: [{name: a, share: 0.5, size: 1, delay: 0, half-length: 20, depth: [3, 9]}]
        fibres: {velocity: 3.4, variation: 0.1, source: x, verified: false}
        """;

    assertThatThrownBy(() -> MuscleModel.of(Muscle.APB, ReferenceFile.parse(muscle, "mine.yaml")))
        .isInstanceOf(ReferenceException.class)
        .hasMessageContaining("must have shares that sum to 1, but they sum to 0.5");
  }

  @Test
  void muscle_colder_than_any_living_one_is_refused() {
    FibreTemperature temperature = Muscles.shipped().rules().fibreTemperature();

    assertThat(temperature.factor(33)).isEqualTo(1);
    assertThat(temperature.factor(23)).isCloseTo(1 / 1.5, within(1e-12));
    assertThatThrownBy(() -> temperature.factor(5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A muscle must have 10.0 to 42.0 °C, but has 5.0 °C.");
  }

  @Test
  void firings_that_do_not_fit_together_are_refused() {
    assertThatThrownBy(() -> UnitFirings.ofPool(new double[3], new double[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Each firing needs unit, time and weight, but there are 3, 3 and 2 of them.");
    assertThatThrownBy(() -> UnitFirings.ofPool(new double[1], new double[] {-1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The weight of a firing must be 0 or more, but is -1.0.");
  }
}
