package org.ranvier.muscle.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.anatomy.Muscle;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.force.ForceFraction;
import org.ranvier.muscle.force.PlainPool;
import org.ranvier.random.Streams;

/// The muscle of equal units against the one of single units.
class MeanMuscleTest {

  private static final int DAYS = 1800;

  private final MotorPool pool = PlainPool.of(Muscle.ADM, 120, 57);

  /// What happens to the units of one person: so many are lost evenly over the years, and so many
  /// of the others are blocked from some day on.
  private List<UnitCourse> courses(long seed) {
    RandomGenerator random = Streams.of(seed).with("courses").generator();
    double lost = 0.9 * random.nextDouble();
    double silent = 0.9 * random.nextDouble();
    double since = random.nextDouble(0, DAYS);
    List<UnitCourse> courses = new ArrayList<>();
    for (int i = 0; i < pool.size(); i++) {
      courses.add(
          random.nextDouble() < lost
              ? UnitCourse.lost(random.nextDouble(0, DAYS))
              : random.nextDouble() < silent ? UnitCourse.silent(since) : UnitCourse.HEALTHY);
    }
    return courses;
  }

  private MeanMuscle mean(List<UnitCourse> courses) {
    MeanMuscle muscle = new MeanMuscle();
    double all = pool.units().stream().mapToDouble(unit -> unit.fibres()).sum();
    for (int left = DAYS; left > 0; left--) {
      double living = 0;
      double silent = 0;
      for (int i = 0; i < pool.size(); i++) {
        double fibres = pool.units().get(i).fibres();
        UnitCondition condition = courses.get(i).condition(left - 0.5, 5);
        living += condition == UnitCondition.LOST ? 0 : fibres;
        silent += condition == UnitCondition.SILENT ? fibres : 0;
      }
      muscle.pass(living / all, living > 0 ? silent / living : 0);
    }
    return muscle;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void force_and_bulk_are_those_of_single_units_to_three_hundredths(long seed) {
    List<UnitCourse> courses = courses(seed);
    MuscleState single = Remodelling.shipped().after(pool, courses);
    boolean[] driven = new boolean[pool.size()];
    for (int i = 0; i < driven.length; i++) {
      driven[i] = courses.get(i).condition(0, 5) == UnitCondition.DRIVEN;
    }
    MeanMuscle mean = mean(courses);
    assertThat(mean.force()).isCloseTo(ForceFraction.of(pool, driven, single), within(0.03));
    assertThat(mean.volumeFraction()).isCloseTo(single.volumeFraction(), within(0.03));
    assertThat(mean.denervatedFraction()).isCloseTo(single.denervatedFraction(), within(0.03));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void every_fibre_is_held_or_denervated_or_lost(long seed) {
    MeanMuscle mean = mean(courses(seed));
    assertThat(mean.heldFraction() + mean.denervatedFraction() + mean.lostFraction())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void a_copy_goes_its_own_way() {
    MeanMuscle one = mean(courses(1));
    MeanMuscle other = one.copy();
    double before = one.force();
    other.pass(0.01, 0.9);
    assertThat(one.force()).isEqualTo(before);
    assertThat(other.force()).isLessThan(before);
  }

  @Test
  void what_wakes_up_is_stronger_than_what_was_driven_alone() {
    MeanMuscle muscle = new MeanMuscle();
    for (int day = 0; day < 400; day++) {
      muscle.pass(1, 0.5);
    }
    assertThat(muscle.force()).isCloseTo(0.5, within(1e-3));
    assertThat(muscle.force(0)).isBetween(0.75, 0.9);
    assertThat(muscle.force(0.75)).isCloseTo(muscle.force() / 2, within(1e-9));
  }
}
