package org.ranvier.immune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/// Validation: linear kinetics against the formulas of textbooks (Gibaldi and Perrier,
/// Pharmacokinetics, chapter 2), put down here from rate constants, not from modes.
class ClosedFormTest {

  private static final double CLEARANCE = 0.4;
  private static final ImmuneTraits TRAITS = People.linear();
  private static final KineticTraits K = TRAITS.kinetics();

  private static final double K10 = CLEARANCE / K.centralLitres();
  private static final double K12 = K.exchangeLitresPerDay() / K.centralLitres();
  private static final double K21 = K.exchangeLitresPerDay() / K.peripheralLitres();
  private static final double ROOT = Math.sqrt(Math.pow(K10 + K12 + K21, 2) - 4 * K10 * K21);
  private static final double ALPHA = (K10 + K12 + K21 + ROOT) / 2;
  private static final double BETA = (K10 + K12 + K21 - ROOT) / 2;
  private static final double A = (ALPHA - K21) / (ALPHA - BETA) / K.centralLitres();
  private static final double B = (K21 - BETA) / (ALPHA - BETA) / K.centralLitres();

  private static double bolus(double days) {
    return days < 0 ? 0 : A * Math.exp(-ALPHA * days) + B * Math.exp(-BETA * days);
  }

  private static double infusion(double days, double length) {
    if (days < 0) {
      return 0;
    }
    double last = Math.min(days, length);
    double fast = A / ALPHA * (Math.exp(-ALPHA * (days - last)) - Math.exp(-ALPHA * days));
    double slow = B / BETA * (Math.exp(-BETA * (days - last)) - Math.exp(-BETA * days));
    return (fast + slow) / length;
  }

  private static double depot(double days) {
    if (days < 0) {
      return 0;
    }
    double ka = K.absorptionPerDay();
    double depot = Math.exp(-ka * days);
    return ka
        * (A / (ka - ALPHA) * (Math.exp(-ALPHA * days) - depot)
            + B / (ka - BETA) * (Math.exp(-BETA * days) - depot));
  }

  private static void follows(List<Giving> givings, DoubleUnaryOperator excess) {
    ImmuneCourse course = People.course(TRAITS, givings);
    for (int day = 0; day < 400; day++) {
      double expected = K.baselineGramsPerLitre() + excess.applyAsDouble(day);
      assertThat(course.immunoglobulinGramsPerLitre())
          .as("day %d", day)
          .isCloseTo(expected, within(1e-9 * expected));
      course.nextDay();
    }
  }

  @Test
  void bolus_falls_by_two_exponentials() {
    // What is given on the morning of day 3 is not yet there that morning.
    follows(List.of(People.intravenous(3, 80, 0)), day -> day <= 3 ? 0 : 80 * bolus(day - 3));
  }

  @Test
  void infusion_of_hours_rises_and_falls() {
    follows(List.of(People.intravenous(3, 80, 5)), day -> 80 * infusion(day - 3, 5 / 24.0));
  }

  @Test
  void infusion_of_a_whole_day_ends_in_the_morning() {
    follows(List.of(People.intravenous(0, 80, 24)), day -> 80 * infusion(day, 1));
  }

  @Test
  void depot_is_absorbed_with_its_share() {
    double share = K.subcutaneousShare();
    follows(List.of(People.subcutaneous(2, 20)), day -> 20 * share * depot(day - 2));
  }

  @Test
  void two_infusions_of_one_day_add_up() {
    follows(
        List.of(People.intravenous(1, 30, 2), People.intravenous(1, 50, 7.5)),
        day -> 30 * infusion(day - 1, 2 / 24.0) + 50 * infusion(day - 1, 7.5 / 24));
  }

  @Test
  void repeated_doses_reach_their_steady_state() {
    ImmuneCourse course = ImmuneCourse.of(TRAITS);
    for (int day = 0; day <= 2800; day += 28) {
      course.give(People.intravenous(day, 80, 0));
    }
    while (course.day() < 2800) {
      course.nextDay();
    }
    double trough =
        80
            * (A * Math.exp(-ALPHA * 28) / (1 - Math.exp(-ALPHA * 28))
                + B * Math.exp(-BETA * 28) / (1 - Math.exp(-BETA * 28)));
    assertThat(course.immunoglobulinGramsPerLitre())
        .isCloseTo(K.baselineGramsPerLitre() + trough, within(1e-9));
  }

  @Test
  void absorption_as_fast_as_a_mode_has_no_gap() {
    for (double rate : new double[] {ALPHA, BETA}) {
      double at = levelWithAbsorption(rate);
      assertThat(levelWithAbsorption(rate * (1 + 1e-9))).isCloseTo(at, within(1e-7));
      assertThat(levelWithAbsorption(rate * (1 - 1e-9))).isCloseTo(at, within(1e-7));
      assertThat(levelWithAbsorption(rate * (1 + 1e-4))).isCloseTo(at, within(1e-2));
      assertThat(at).isGreaterThan(K.baselineGramsPerLitre());
    }
  }

  private static double levelWithAbsorption(double rate) {
    Compartments compartments =
        Compartments.of(
            CLEARANCE, K.centralLitres(), K.peripheralLitres(), K.exchangeLitresPerDay(), rate);
    Contents contents = new Contents(compartments);
    contents.depot = 80;
    contents.live(compartments.over(6), 0);
    return K.baselineGramsPerLitre() + contents.central() / K.centralLitres();
  }
}
