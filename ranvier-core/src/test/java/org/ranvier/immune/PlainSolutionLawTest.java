package org.ranvier.immune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Validation: levels and block against a general solver at 1e-12, for any person and schedule.
class PlainSolutionLawTest {

  private static final int DAYS = 120;
  private static final double ATTACK = 0.3;
  private static final double REPAIR = 0.06;

  static final List<Long> SEEDS = LongStream.rangeClosed(1, 60).boxed().toList();

  @ParameterizedTest
  @FieldSource("SEEDS")
  void course_agrees_with_a_general_solver(long seed) {
    ImmuneTraits traits = People.person(seed);
    List<Giving> givings = People.immunoglobulin(seed, DAYS);
    PlainSolution plain = new PlainSolution(traits, givings, DAYS, ATTACK, REPAIR);
    ImmuneCourse course = People.course(traits, givings);
    double blocked = plain.blocked(0);
    for (int day = 1; day <= DAYS; day++) {
      course.nextDay();
      blocked = course.blockedNow(blocked, ATTACK, REPAIR);
      double level = plain.gramsPerLitre(day);
      assertThat(course.immunoglobulinGramsPerLitre())
          .as("immunoglobulin on day %d of seed %d", day, seed)
          .isCloseTo(level, within(1e-6 * level));
      assertThat(blocked)
          .as("block on day %d of seed %d", day, seed)
          .isCloseTo(plain.blocked(day), within(2e-6 * plain.blocked(day)));
    }
  }
}
