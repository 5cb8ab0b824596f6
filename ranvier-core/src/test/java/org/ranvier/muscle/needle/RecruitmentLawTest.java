package org.ranvier.muscle.needle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.muscle.remodelling.MuscleState;
import org.ranvier.muscle.remodelling.UnitCourse;

class RecruitmentLawTest {

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.04, 0.2, 0.5, 0.9})
  void the_wanted_force_is_reached_and_small_units_fire_faster(double effort) {
    ExaminedMuscle muscle = new ExaminedMuscle(1);
    MuscleState state = muscle.state();
    Recruitment recruitment = Recruitment.of(muscle.pool);
    double[] rates = recruitment.ratesHertz(effort, muscle.driven, state);
    // Force steps up where the next unit is recruited.
    assertThat(recruitment.force(rates, muscle.driven, state)).isCloseTo(effort, within(0.01));
    for (int i = 1; i < rates.length; i++) {
      assertThat(rates[i]).isLessThanOrEqualTo(rates[i - 1]);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void the_more_units_are_blocked_the_faster_the_rest_fire(long seed) {
    double before = 0;
    for (double share = 0; share < 1; share += 0.2) {
      ExaminedMuscle muscle = new ExaminedMuscle(seed).with(share, UnitCourse.silent(1));
      double rate = Recruitment.of(muscle.pool).ratesHertz(0.05, muscle.driven, muscle.state())[0];
      assertThat(rate).as("seed %d, blocked %s", seed, share).isGreaterThan(before);
      before = rate;
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.8, 2, 3})
  void a_fibres_potential_falls_with_distance_and_lasts_longer_when_slow(double distance) {
    FibrePotential fibre = new FibrePotential(NeedleModel.shipped().fibres);
    assertThat(height(fibre, distance, 3.7)).isLessThan(height(fibre, distance * 0.8, 3.7));
    assertThat(height(fibre, distance, 2))
        .isCloseTo(height(fibre, distance, 4), withinPercentage(1));
    assertThat(area(fibre, distance, 2))
        .isCloseTo(2 * area(fibre, distance, 4), withinPercentage(1));
  }

  private static double[] trace(FibrePotential fibre, double distance, double speed) {
    double[] trace = new double[6000];
    fibre.add(trace, distance, 30, speed, 1, 0.01);
    return trace;
  }

  private static double height(FibrePotential fibre, double distance, double speed) {
    double highest = 0;
    for (double value : trace(fibre, distance, speed)) {
      highest = Math.max(highest, value);
    }
    return highest;
  }

  private static double area(FibrePotential fibre, double distance, double speed) {
    double area = 0;
    for (double value : trace(fibre, distance, speed)) {
      area += Math.abs(value) * 0.01;
    }
    return area;
  }
}
