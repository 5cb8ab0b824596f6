package org.ranvier.muscle.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Muscle;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.remodelling.MuscleState;
import org.ranvier.muscle.remodelling.Remodelling;
import org.ranvier.muscle.remodelling.UnitCourse;
import org.ranvier.random.Streams;

class ForceLawTest {

  private final MotorPool pool = PlainPool.of(Muscle.FDS, 50, 57);
  private final MuscleState healthy = Remodelling.shipped().healthy(pool);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void force_of_two_groups_adds_up(long seed) {
    RandomGenerator random = Streams.of(seed).generator();
    boolean[] some = new boolean[50];
    boolean[] others = new boolean[50];
    for (int i = 0; i < 50; i++) {
      some[i] = random.nextBoolean();
      others[i] = !some[i];
    }
    assertThat(ForceFraction.of(pool, some, healthy) + ForceFraction.of(pool, others, healthy))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void force_is_in_proportion_to_the_impulses_that_arrive() {
    double[] drive = new double[50];
    Arrays.fill(drive, 0.3);
    assertThat(ForceFraction.of(pool, drive, healthy)).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void large_units_carry_most_of_the_force() {
    boolean[] large = new boolean[50];
    Arrays.fill(large, 25, 50, true);
    assertThat(ForceFraction.of(pool, large, healthy)).isGreaterThan(0.85);
  }

  @Test
  void a_block_that_ends_gives_force_back_at_once_but_for_wasting() {
    List<UnitCourse> courses =
        new ArrayList<>(Collections.nCopies(50, new UnitCourse(Double.NaN, Double.NaN, 60, 0)));
    boolean[] all = new boolean[50];
    Arrays.fill(all, true);
    assertThat(ForceFraction.of(pool, all, Remodelling.shipped().after(pool, courses)))
        .isBetween(0.85, 0.9);
  }

  @Test
  void drive_of_the_wrong_length_or_size_is_refused() {
    assertThatThrownBy(() -> ForceFraction.of(pool, new boolean[3], healthy))
        .hasMessageContaining("50 units");
    double[] tooMuch = new double[50];
    tooMuch[4] = 1.5;
    assertThatThrownBy(() -> ForceFraction.of(pool, tooMuch, healthy))
        .hasMessageContaining("unit 4");
  }

  @ParameterizedTest
  @EnumSource
  void a_movement_has_the_strength_that_all_its_muscles_have(Movement movement) {
    Map<Muscle, Double> forces = new EnumMap<>(Muscle.class);
    for (Muscle muscle : MovementForce.shipped().muscles(movement)) {
      forces.put(muscle, 0.4);
    }
    assertThat(MovementForce.shipped().fraction(movement, forces)).isCloseTo(0.4, within(1e-12));
    forces.clear();
    assertThatThrownBy(() -> MovementForce.shipped().fraction(movement, forces))
        .hasMessageContaining("not known");
  }

  @ParameterizedTest
  @EnumSource
  void a_movement_is_made_by_a_muscle_of_its_main_nerve(Movement movement) {
    var nerves = Atlas.shipped().supply(movement).nerves();
    if (!nerves.isEmpty()) {
      assertThat(MovementForce.shipped().muscles(movement))
          .anyMatch(muscle ->
              nerves.stream().anyMatch(Atlas.shipped().supply(muscle).nerves()::contains));
    }
  }

  @Test
  void a_twitch_peaks_at_its_contraction_time_and_a_train_fuses() {
    Twitch twitch = Twitch.shipped();
    assertThat(twitch.force(55, 55)).isEqualTo(1);
    assertThat(twitch.force(0, 55)).isZero();
    assertThat(twitch.contractionMilliseconds(1)).isEqualTo(90);
    assertThat(twitch.contractionMilliseconds(100)).isCloseTo(30, within(1e-9));
    assertThat(twitch.gain(0.4)).isCloseTo(twitch.gain(0.399), within(0.01));
    double[] slow = ripple(5);
    double[] fast = ripple(50);
    assertThat(slow[1] / slow[0]).isGreaterThan(0.5);
    assertThat(fast[1] / fast[0]).isLessThan(0.1);
    assertThat(fast[0]).isGreaterThan(2 * slow[0]);
  }

  /// @return mean and swing of the force of the whole muscle, all units firing together
  private double[] ripple(double hertz) {
    double[] train = new double[(int) hertz];
    Arrays.setAll(train, i -> i * 1000 / hertz);
    double[] force = new ForceTrace(pool, healthy).of(Collections.nCopies(50, train), 1, 1000);
    double[] late = Arrays.copyOfRange(force, 600, 1000);
    double mean = Arrays.stream(late).average().orElseThrow();
    double swing =
        Arrays.stream(late).max().orElseThrow() - Arrays.stream(late).min().orElseThrow();
    return new double[] {mean, swing};
  }
}
