package org.ranvier.immune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ranvier.random.Streams;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

class ImmuneCourseTest {

  private static final ImmuneTraits USUAL = ImmuneTraits.usual(80, true);

  private static ImmuneTraits answering(Map<String, Double> figures) {
    return ImmuneTraits.draw(80, true, Streams.of(4), figures);
  }

  private static ImmuneCourse after(int days, ImmuneCourse course) {
    for (int day = 0; day < days; day++) {
      course.nextDay();
    }
    return course;
  }

  @Test
  void untreated_person_stays_as_he_is() {
    ImmuneCourse course = after(20_000, ImmuneCourse.of(USUAL));
    assertThat(course.immunoglobulinGramsPerLitre()).isEqualTo(11);
    assertThat(course.drive()).isEqualTo(1);
    assertThat(course.inhibition()).isZero();
    assertThat(course.complementInhibition()).isZero();
    assertThat(course.balance().missingGrams()).isCloseTo(0, within(1e-9));
  }

  @Test
  void hour_long_infusions_in_ten_years_of_nothing_are_not_missed() {
    ImmuneCourse course = ImmuneCourse.of(USUAL);
    List<Integer> days = List.of(17, 1234, 2501, 3649);
    days.forEach(day -> course.give(People.intravenous(day, 30, 1)));
    double entered = 0;
    for (int day = 0; day < 3650; day++) {
      double before = course.immunoglobulinGramsPerLitre();
      course.nextDay();
      if (days.contains(day)) {
        entered += 30;
        assertThat(course.immunoglobulinGramsPerLitre()).isGreaterThan(before + 5);
        assertThat(course.drive()).isLessThan(0.8);
      }
      assertThat(course.balance().enteredGrams()).isCloseTo(entered, within(1e-9));
    }
    assertThat(entered).isEqualTo(120);
  }

  @Test
  void drive_is_the_mean_over_the_day_passed() {
    // A day's infusion: the drive of the day lies between that of its morning and of its end.
    ImmuneCourse course = ImmuneCourse.of(USUAL);
    course.give(People.intravenous(0, 80, 24));
    course.nextDay();
    assertThat(course.drive()).isBetween(1 - course.inhibition(), 1.0);
    double morning = 1 - course.inhibition();
    course.nextDay();
    assertThat(course.drive()).isBetween(morning, 1 - course.inhibition());
  }

  @Test
  void block_by_the_mean_drive_is_near_block_by_its_course() {
    ImmuneCourse course = ImmuneCourse.of(USUAL);
    for (int day = 0; day < 364; day += 28) {
      course.give(People.intravenous(day, 80, 5));
    }
    double byMean = BlockCourse.steady(0.3, 0.06);
    double byCourse = byMean;
    for (int day = 0; day < 364; day++) {
      course.nextDay();
      byMean = BlockCourse.nextDay(byMean, 0.3 * course.drive(), 0.06);
      byCourse = course.blockedNow(byCourse, 0.3, 0.06);
      assertThat(byMean).isCloseTo(byCourse, within(0.01));
    }
    assertThat(byCourse).isLessThan(0.8);
  }

  @Test
  void plasma_exchange_removes_sixty_percent_of_what_is_in_plasma() {
    ImmuneCourse course = ImmuneCourse.of(answering(Map.of("plasma-exchange-chance", 0.0)));
    double held = course.balance().heldGrams();
    KineticTraits kinetics = course.traits().kinetics();
    double level = kinetics.baselineGramsPerLitre();
    course.give(People.of(Agent.PLASMA_EXCHANGE, Route.IV, 0, 1));
    course.nextDay();
    Balance balance = course.balance();
    assertThat(balance.exchangedGrams())
        .isCloseTo(0.6 * level * kinetics.centralLitres(), within(1e-9));
    assertThat(balance.heldGrams()).isLessThan(held);
    // Antibody comes back by its turnover from 0.4.
    double turnover = course.traits().antibodyTurnoverPerDay();
    assertThat(course.antibody()).isCloseTo(1 - 0.6 * Math.exp(-turnover), within(1e-12));
    after(60, course);
    assertThat(course.antibody()).isCloseTo(1, within(1e-3));
  }

  @Test
  void plasma_exchange_takes_infused_immunoglobulin_with_it() {
    ImmuneCourse kept = ImmuneCourse.of(USUAL);
    kept.give(People.intravenous(0, 80, 5));
    ImmuneCourse exchanged = kept.copy();
    exchanged.give(People.of(Agent.PLASMA_EXCHANGE, Route.IV, 1, 1));
    assertThat(after(2, exchanged).immunoglobulinGramsPerLitre())
        .isLessThan(0.6 * after(2, kept).immunoglobulinGramsPerLitre());
  }

  @Test
  void eculizumab_holds_complement_back_and_wears_off() {
    ImmuneCourse course = ImmuneCourse.of(USUAL);
    for (int day = 0; day < 140; day += 14) {
      course.give(new Giving(Agent.ECULIZUMAB, Route.IV, day, 1200, 0.6));
    }
    after(70, course);
    assertThat(course.complementInhibition()).isBetween(0.9, 0.93);
    assertThat(course.drive()).isBetween(0.07, 0.12);
    after(200, course);
    assertThat(course.complementInhibition()).isLessThan(0.01);
  }

  @Test
  void empasiprubart_holds_complement_back_while_it_is_given() {
    ImmuneCourse course = ImmuneCourse.of(USUAL);
    for (int day = 0; day < 280; day += 28) {
      course.give(People.of(Agent.EMPASIPRUBART, Route.IV, day, 1500));
    }
    after(140, course);
    assertThat(course.complementInhibition()).isBetween(0.9, 0.95);
    after(400, course);
    assertThat(course.complementInhibition()).isLessThan(0.01);
  }

  @Test
  void corticosteroid_worsens_those_in_whom_it_does() {
    for (double chance : new double[] {0, 1}) {
      ImmuneCourse course =
          ImmuneCourse.of(answering(Map.of("corticosteroid-chance", chance, "complement", 1.0)));
      for (int day = 0; day < 60; day++) {
        course.give(People.of(Agent.CORTICOSTEROID, Route.ORAL, day, 60));
      }
      after(60, course);
      if (chance == 0) {
        assertThat(course.drive()).isEqualTo(1);
      } else {
        assertThat(course.drive()).isBetween(1.8, 2.0);
        after(100, course);
        assertThat(course.drive()).isCloseTo(1, within(1e-3));
      }
    }
  }

  @Test
  void cyclophosphamide_lowers_antibody_slowly_where_it_works() {
    ImmuneCourse course = ImmuneCourse.of(answering(Map.of("cyclophosphamide-chance", 1.0)));
    for (int day = 0; day < 168; day += 28) {
      course.give(People.of(Agent.CYCLOPHOSPHAMIDE, Route.IV, day, 1500));
    }
    after(7, course);
    assertThat(course.antibody()).isBetween(0.5, 0.9);
    after(133, course);
    assertThat(course.antibody()).isBetween(0.3, 0.45);
    after(600, course);
    assertThat(course.antibody()).isCloseTo(1, within(1e-3));
  }

  @ParameterizedTest
  @EnumSource(
      value = Agent.class,
      names = {"MYCOPHENOLATE", "PHYSIOTHERAPY", "ORTHOSIS"})
  void agents_without_effect_on_immunity_have_none(Agent agent) {
    for (int seed = 0; seed < 20; seed++) {
      ImmuneTraits traits = ImmuneTraits.draw(80, true, Streams.of(seed), Map.of());
      ImmuneCourse course = ImmuneCourse.of(traits);
      for (int day = 0; day < 100; day++) {
        course.give(People.of(agent, Route.ORAL, day, 2000));
      }
      after(100, course);
      assertThat(course.drive()).isEqualTo(traits.untreatedDrive());
    }
  }

  @Test
  void immunoglobulin_leaves_antibody_as_it_is() {
    ImmuneCourse course = ImmuneCourse.of(USUAL);
    List<Double> antibody = new ArrayList<>();
    for (int day = 0; day < 5; day++) {
      course.give(People.intravenous(day, 32, 5));
    }
    for (int day = 0; day < 30; day++) {
      course.nextDay();
      antibody.add(course.antibody());
    }
    assertThat(antibody).containsOnly(1.0);
  }

  @Test
  void giving_of_the_past_is_refused() {
    ImmuneCourse course = after(3, ImmuneCourse.of(USUAL));
    assertThatThrownBy(() -> course.give(People.intravenous(2, 80, 5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("It is day 3: immunoglobulin cannot be given on day 2 any more");
  }

  @Test
  void impossible_route_is_refused() {
    ImmuneCourse course = ImmuneCourse.of(USUAL);
    assertThatThrownBy(() -> course.give(People.of(Agent.IMMUNOGLOBULIN, Route.ORAL, 2, 80)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("into a vein or under the skin");
    assertThatThrownBy(() -> course.give(People.of(Agent.ECULIZUMAB, Route.SC, 2, 900)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("into a vein");
  }
}
