package org.ranvier.muscle.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.anatomy.Muscle;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.MotorUnit;
import org.ranvier.muscle.force.PlainPool;
import org.ranvier.random.Streams;

/// What holds for whatever happens to the units of a muscle.
class RemodellingLawTest {

  private static final double ROUNDING = 1e-11;

  private final Remodelling remodelling = Remodelling.shipped();

  private static MotorPool pool(long seed) {
    return PlainPool.of(Muscle.FDI, 5 + (int) (seed * 17 % 90), 57);
  }

  private static List<UnitCourse> courses(long seed, int units) {
    RandomGenerator random = Streams.of(seed).with("courses").generator();
    List<UnitCourse> courses = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      double first = random.nextInt(0, 1500);
      double second = first * random.nextDouble();
      courses.add(
          switch (random.nextInt(5)) {
            case 0 -> UnitCourse.lost(first);
            case 1 -> new UnitCourse(first, second, Double.NaN, Double.NaN);
            case 2 -> new UnitCourse(Double.NaN, Double.NaN, first, second);
            case 3 -> new UnitCourse(second, Double.NaN, first, Double.NaN);
            default -> UnitCourse.HEALTHY;
          });
    }
    return courses;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void every_fibre_is_held_or_denervated_or_lost(long seed) {
    MotorPool pool = pool(seed);
    MuscleState state = remodelling.after(pool, courses(seed, pool.size()));
    assertThat(state.heldFraction() + state.denervatedFraction() + state.lostFraction())
        .isCloseTo(1, within(ROUNDING));
    assertThat(state.heldFraction()).isLessThan(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_unit_takes_more_than_its_limit_and_no_fibre_grows_beyond_health(long seed) {
    MotorPool pool = pool(seed);
    List<UnitCourse> courses = courses(seed, pool.size());
    MuscleState state = remodelling.after(pool, courses);
    for (int i = 0; i < pool.size(); i++) {
      UnitState unit = state.unit(i);
      assertThat(unit.fibres()).isBetween(0.0, 5 * unit.healthyFibres() + ROUNDING);
      assertThat(unit.fibreSize()).isBetween(0.2, 1 + ROUNDING);
      assertThat(unit.sprouted()).isBetween(0.0, unit.fibres() + ROUNDING);
      assertThat(unit.youth()).isBetween(0.0, 1.0);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void the_order_of_units_does_not_matter(long seed) {
    MotorPool pool = pool(seed);
    List<UnitCourse> courses = courses(seed, pool.size());
    List<MotorUnit> turned = new ArrayList<>(pool.units());
    Collections.reverse(turned);
    List<UnitCourse> turnedCourses = new ArrayList<>(courses);
    Collections.reverse(turnedCourses);
    MuscleState state = remodelling.after(pool, courses);
    MuscleState other =
        remodelling.after(new MotorPool(pool.muscle(), turned, 57, 0, 0), turnedCourses);
    for (int i = 0; i < pool.size(); i++) {
      assertThat(other.weight(pool.size() - 1 - i)).isCloseTo(state.weight(i), within(ROUNDING));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 3, 250})
  void shares_do_not_depend_on_how_fibres_are_counted(double factor) {
    MotorPool pool = pool(3);
    List<MotorUnit> scaled =
        pool.units().stream()
            .map(unit -> new MotorUnit(unit.number(), unit.fibres() * factor, 1, 0, 1, 0, 1))
            .toList();
    List<UnitCourse> courses = courses(3, pool.size());
    MuscleState state = remodelling.after(pool, courses);
    MuscleState other = remodelling.after(new MotorPool(pool.muscle(), scaled, 57, 0, 0), courses);
    assertThat(other.denervatedFraction()).isCloseTo(state.denervatedFraction(), within(ROUNDING));
    assertThat(other.volumeFraction()).isCloseTo(state.volumeFraction(), within(ROUNDING));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 400})
  void days_one_by_one_come_to_the_same_as_their_history(int days) {
    MotorPool pool = PlainPool.of(Muscle.APB, 10, 57);
    List<UnitCourse> courses = new ArrayList<>(Collections.nCopies(10, UnitCourse.HEALTHY));
    courses.set(2, UnitCourse.silent(days));
    courses.set(7, UnitCourse.silent(days));
    MuscleState state = remodelling.healthy(pool);
    List<UnitCondition> conditions = new ArrayList<>(Collections.nCopies(10, UnitCondition.DRIVEN));
    conditions.set(2, UnitCondition.SILENT);
    conditions.set(7, UnitCondition.SILENT);
    for (int i = 0; i < days; i++) {
      state = remodelling.nextDay(state, conditions);
    }
    assertThat(state.weights()).containsExactly(remodelling.after(pool, courses).weights());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void one_more_unit_lost_never_leaves_more_muscle(long seed) {
    MotorPool pool = PlainPool.of(Muscle.APB, 40, 57);
    RandomGenerator random = Streams.of(seed).with("losses").generator();
    List<UnitCourse> courses = new ArrayList<>(Collections.nCopies(40, UnitCourse.HEALTHY));
    double before = 1;
    for (int i = 0; i < 40; i++) {
      courses.set((i * 7) % 40, UnitCourse.lost(random.nextInt(200, 600)));
      double held = remodelling.after(pool, courses).heldFraction();
      assertThat(held).as("seed %d, %d units lost", seed, i + 1).isLessThan(before);
      before = held;
    }
    assertThat(before).isZero();
  }
}
