package org.ranvier.immune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

/// What holds for immunoglobulin in any person under any treatment.
class KineticsLawTest {

  private static final int DAYS = 200;

  static final List<Long> SEEDS = LongStream.rangeClosed(1, 40).boxed().toList();

  private static double[] levels(ImmuneTraits traits, List<Giving> givings) {
    ImmuneCourse course = People.course(traits, givings);
    double[] levels = new double[DAYS];
    for (int day = 0; day < DAYS; day++) {
      levels[day] = course.immunoglobulinGramsPerLitre();
      course.nextDay();
    }
    return levels;
  }

  private static List<Giving> times(double factor, List<Giving> givings) {
    List<Giving> others = new ArrayList<>();
    for (Giving giving : givings) {
      others.add(
          new Giving(
              giving.agent(),
              giving.route(),
              giving.day(),
              factor * giving.amount(),
              giving.hours()));
    }
    return others;
  }

  private static ImmuneTraits linear(long seed) {
    ImmuneTraits person = People.person(seed);
    return People.withKinetics(person, People.linear(person.kinetics(), 0.3));
  }

  @ParameterizedTest
  @FieldSource("SEEDS")
  void linear_excess_is_in_proportion_to_the_dose(long seed) {
    ImmuneTraits traits = linear(seed);
    List<Giving> givings = People.immunoglobulin(seed, DAYS);
    double base = traits.kinetics().baselineGramsPerLitre();
    double[] once = levels(traits, givings);
    double[] thrice = levels(traits, times(3, givings));
    for (int day = 0; day < DAYS; day++) {
      assertThat(thrice[day] - base)
          .as("day %d of seed %d", day, seed)
          .isCloseTo(3 * (once[day] - base), within(1e-9));
    }
  }

  @ParameterizedTest
  @FieldSource("SEEDS")
  void linear_courses_add_up(long seed) {
    ImmuneTraits traits = linear(seed);
    List<Giving> first = People.immunoglobulin(seed, DAYS);
    List<Giving> second = People.immunoglobulin(seed + 1000, DAYS);
    List<Giving> both = new ArrayList<>(first);
    both.addAll(second);
    double base = traits.kinetics().baselineGramsPerLitre();
    double[] one = levels(traits, first);
    double[] other = levels(traits, second);
    double[] sum = levels(traits, both);
    for (int day = 0; day < DAYS; day++) {
      assertThat(sum[day] - base)
          .as("day %d of seed %d", day, seed)
          .isCloseTo(one[day] + other[day] - 2 * base, within(1e-9));
    }
  }

  @ParameterizedTest
  @FieldSource("SEEDS")
  void level_rises_with_the_dose_but_no_more_than_in_proportion(long seed) {
    ImmuneTraits traits = People.person(seed);
    List<Giving> givings = People.immunoglobulin(seed, DAYS);
    double base = traits.kinetics().baselineGramsPerLitre();
    double[] once = levels(traits, givings);
    double[] twice = levels(traits, times(2, givings));
    for (int day = 0; day < DAYS; day++) {
      assertThat(twice[day]).as("day %d of seed %d", day, seed).isGreaterThanOrEqualTo(once[day]);
      assertThat(twice[day] - base)
          .as("day %d of seed %d", day, seed)
          .isLessThanOrEqualTo(2 * (once[day] - base) + 1e-6);
    }
  }

  @ParameterizedTest
  @FieldSource("SEEDS")
  void dose_divided_within_a_day_is_the_same_dose(long seed) {
    ImmuneTraits traits = People.person(seed);
    List<Giving> givings = People.immunoglobulin(seed, DAYS);
    List<Giving> divided = new ArrayList<>(times(0.25, givings));
    divided.addAll(times(0.75, givings));
    double[] whole = levels(traits, givings);
    double[] parts = levels(traits, divided);
    for (int day = 0; day < DAYS; day++) {
      assertThat(parts[day])
          .as("day %d of seed %d", day, seed)
          .isCloseTo(whole[day], within(1e-9 * whole[day]));
    }
  }

  @ParameterizedTest
  @FieldSource("SEEDS")
  void saturable_path_without_saturation_is_linear(long seed) {
    KineticTraits traits = linear(seed).kinetics();
    Detail detail = new Detail(9);
    Kinetics linear = new LinearKinetics(traits, detail);
    Kinetics saturable = new SaturableKinetics(traits, detail);
    LevelCourse course = new LevelCourse();
    linear.excess().depot = 10 + seed;
    saturable.excess().depot = 10 + seed;
    for (int day = 0; day < 60; day++) {
      double flow = day % 7 == 0 ? seed : 0;
      linear.live(0, 1, flow, course);
      saturable.live(0, 1, flow, course);
      assertThat(saturable.excess().central())
          .isCloseTo(linear.excess().central(), within(1e-12 * linear.excess().central()));
      assertThat(saturable.eliminatedGrams()).isCloseTo(linear.eliminatedGrams(), within(1e-9));
    }
  }

  @ParameterizedTest
  @FieldSource("SEEDS")
  void nothing_is_lost_and_nothing_comes_from_nowhere(long seed) {
    for (ImmuneTraits traits : List.of(People.person(seed), linear(seed))) {
      List<Giving> givings = new ArrayList<>(People.immunoglobulin(seed, DAYS));
      givings.add(People.of(Agent.PLASMA_EXCHANGE, Route.IV, 50, 1));
      ImmuneCourse course = People.course(traits, givings);
      double entered = 0;
      for (Giving giving : givings) {
        if (giving.agent() == Agent.IMMUNOGLOBULIN) {
          entered +=
              giving.amount()
                  * switch (giving.route()) {
                    case IV -> 1;
                    case SC -> traits.kinetics().subcutaneousShare();
                    case SC_HYALURONIDASE -> traits.kinetics().hyaluronidaseShare();
                    case ORAL -> 0;
                  };
        }
      }
      for (int day = 0; day < DAYS + 31; day++) {
        course.nextDay();
        assertThat(course.balance().missingGrams())
            .as("day %d of seed %d", day, seed)
            .isCloseTo(0, within(1e-6 * course.balance().heldGrams() + 1e-6 * entered));
      }
      assertThat(course.balance().enteredGrams()).isCloseTo(entered, within(1e-9 * entered));
      assertThat(course.balance().exchangedGrams()).isPositive();
    }
  }

  @ParameterizedTest
  @FieldSource("SEEDS")
  void giving_planned_late_acts_as_one_planned_early(long seed) {
    ImmuneTraits traits = People.person(seed);
    List<Giving> givings = People.immunoglobulin(seed, DAYS);
    double[] early = levels(traits, givings);
    ImmuneCourse late = ImmuneCourse.of(traits);
    // Called off again, on a day that may lie between two doses.
    givings.forEach(giving -> late.give(People.intravenous(giving.day() + 1, 50, 3)));
    late.cancel(Agent.IMMUNOGLOBULIN, 0);
    for (int day = 0; day < DAYS; day++) {
      assertThat(late.immunoglobulinGramsPerLitre())
          .as("day %d of seed %d", day, seed)
          .isEqualTo(early[day]);
      for (Giving giving : givings) {
        if (giving.day() == day) {
          late.give(giving);
        }
      }
      late.nextDay();
    }
  }

  @ParameterizedTest
  @FieldSource("SEEDS")
  void twin_lives_as_the_first_does_and_changes_nothing_for_it(long seed) {
    ImmuneTraits traits = People.person(seed);
    List<Giving> givings = People.immunoglobulin(seed, DAYS);
    double[] alone = levels(traits, givings);
    ImmuneCourse first = People.course(traits, givings);
    for (int day = 0; day < DAYS / 2; day++) {
      first.nextDay();
    }
    ImmuneCourse twin = first.copy();
    ImmuneCourse other = first.copy();
    other.cancel(Agent.IMMUNOGLOBULIN, 0);
    other.give(People.intravenous(other.day(), 60, 4));
    for (int day = DAYS / 2; day < DAYS; day++) {
      assertThat(first.immunoglobulinGramsPerLitre()).isEqualTo(alone[day]);
      assertThat(twin.immunoglobulinGramsPerLitre()).isEqualTo(alone[day]);
      first.nextDay();
      twin.nextDay();
      other.nextDay();
    }
    assertThat(other.immunoglobulinGramsPerLitre())
        .isNotEqualTo(first.immunoglobulinGramsPerLitre());
  }
}
