package org.ranvier.patient.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.ranvier.immune.Giving;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;
import org.ranvier.testing.Law;

class CourseTest {
  private static final Course COURSE = new Course(80, 180, Anchors.ONSET_ONLY);

  private static Prescription immunoglobulin(double perKilogram, int over, int every, int from) {
    return new Prescription(
        Agent.IMMUNOGLOBULIN,
        Route.IV,
        perKilogram,
        DoseUnit.GRAMS_PER_KILOGRAM,
        over,
        every == 0 ? OptionalInt.empty() : OptionalInt.of(every),
        When.sinceOnset(from),
        Optional.empty());
  }

  private static Prescription of(Agent agent, double dose, DoseUnit unit, int over) {
    return new Prescription(
        agent,
        Route.IV,
        dose,
        unit,
        over,
        OptionalInt.empty(),
        When.sinceOnset(0),
        Optional.empty());
  }

  @Test
  void induction_is_divided_over_five_days() {
    List<Giving> givings = COURSE.of(immunoglobulin(2, 5, 0, 100), 0, 1000);

    assertThat(givings).extracting(Giving::day).containsExactly(100, 101, 102, 103, 104);
    assertThat(givings).allSatisfy(giving -> assertThat(giving.amount()).isEqualTo(32));
  }

  @Test
  void courses_return_at_their_interval_until_the_end() {
    Prescription everyThreeWeeks = immunoglobulin(1, 2, 21, 30).until(When.sinceOnset(30 + 2 * 21));

    assertThat(COURSE.of(everyThreeWeeks, 0, 1000))
        .extracting(Giving::day)
        .containsExactly(30, 31, 51, 52);
  }

  @Law
  void a_dose_is_neither_missed_nor_doubled_however_days_are_asked_for(RandomGenerator random) {
    int over = random.nextInt(1, 8);
    int every = random.nextInt(4) == 0 ? 0 : random.nextInt(over, 50);
    Prescription prescribed =
        immunoglobulin(random.nextDouble(0.4, 2), over, every, random.nextInt(0, 300))
            .until(When.sinceOnset(random.nextInt(100, 900)));
    List<Giving> pieces = new ArrayList<>();
    int day = 0;
    while (day < 1000) {
      int next = Math.min(1000, day + random.nextInt(1, 40));
      pieces.addAll(COURSE.of(prescribed, day, next));
      day = next;
    }

    List<Giving> whole = COURSE.of(prescribed, 0, 1000);

    assertThat(pieces).isEqualTo(whole);
    double given = whole.stream().mapToDouble(Giving::amount).sum();
    double course = COURSE.amount(prescribed);
    assertThat(given / course).isCloseTo(Math.rint(given / course), within(1e-9));
  }

  @Test
  void nothing_is_given_before_a_diagnosis_that_is_not_known_yet() {
    Prescription atDiagnosis = immunoglobulin(2, 5, 0, 0).from(new When(Anchor.DIAGNOSIS, 14));

    assertThat(COURSE.of(atDiagnosis, 0, 5000)).isEmpty();
    assertThat(new Course(80, 180, Anchors.ONSET_ONLY.diagnosed(400)).of(atDiagnosis, 0, 5000))
        .extracting(Giving::day)
        .startsWith(414)
        .hasSize(5);
  }

  @Test
  void doses_follow_weight_and_surface() {
    assertThat(COURSE.amount(of(Agent.RITUXIMAB, 375, DoseUnit.MILLIGRAMS_PER_SQUARE_METRE, 1)))
        .isEqualTo(375 * 2.0);
    assertThat(COURSE.amount(of(Agent.ECULIZUMAB, 0.9, DoseUnit.GRAMS, 1))).isEqualTo(900);
    assertThat(COURSE.amount(of(Agent.IMMUNOGLOBULIN, 40, DoseUnit.GRAMS, 1))).isEqualTo(40);
  }

  @Test
  void plasma_exchanges_are_whole() {
    List<Giving> givings = COURSE.of(of(Agent.PLASMA_EXCHANGE, 5, DoseUnit.SESSIONS, 10), 0, 100);

    assertThat(givings).extracting(Giving::day).containsExactly(0, 2, 4, 6, 8);
    assertThat(givings).allSatisfy(giving -> assertThat(giving.amount()).isEqualTo(1));
    assertThatThrownBy(
            () -> COURSE.of(of(Agent.PLASMA_EXCHANGE, 2.5, DoseUnit.SESSIONS, 10), 0, 100))
        .hasMessage("Plasma exchanges must be a whole number, but are 2.5");
  }

  @Test
  void prescriptions_of_one_agent_and_route_that_overlap_are_refused() {
    List<Prescription> both =
        List.of(
            immunoglobulin(1, 1, 21, 50), immunoglobulin(2, 5, 0, 10).until(When.sinceOnset(40)));

    assertThat(COURSE.of(both, 0, 72))
        .extracting(Giving::day)
        .containsExactly(10, 11, 12, 13, 14, 50, 71);
    assertThatThrownBy(() ->
            COURSE.of(List.of(immunoglobulin(1, 1, 21, 0), immunoglobulin(2, 5, 0, 40)), 0, 72))
        .hasMessage(
            "Prescriptions of one agent and route must not overlap, but immunoglobulin iv from day 0 still runs on day 40; let it end before");
  }

  @Test
  void a_prescription_ends_where_the_next_begins() {
    List<Prescription> both =
        List.of(
            immunoglobulin(1, 1, 21, 0).until(When.sinceOnset(42)), immunoglobulin(1, 1, 28, 42));

    assertThat(COURSE.of(both, 0, 100)).extracting(Giving::day).containsExactly(0, 21, 42, 70, 98);
  }

  @Test
  void what_cannot_be_is_refused() {
    assertThatThrownBy(() -> new Course(0, 180, Anchors.ONSET_ONLY))
        .hasMessage("Doses need a weight from 20 to 300 kg, but it is 0.0");
    assertThatThrownBy(() -> COURSE.of(immunoglobulin(2, 5, 0, -3), 0, 10))
        .hasMessage(
            "A treatment must begin after the first symptom, but immunoglobulin begins 3 days before; begin it later");
    assertThatThrownBy(() -> COURSE.amount(of(Agent.PHYSIOTHERAPY, 2, DoseUnit.MILLIGRAMS, 1)))
        .hasMessage("physiotherapy is prescribed in sessions, but the dose is in MILLIGRAMS");
  }
}
