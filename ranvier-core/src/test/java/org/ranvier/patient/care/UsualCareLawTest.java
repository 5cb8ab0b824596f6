package org.ranvier.patient.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.patient.trait.Disease;
import org.ranvier.patient.trait.PatientPattern;
import org.ranvier.random.Streams;
import org.ranvier.record.Route;
import org.ranvier.study.subject.Range;
import org.ranvier.testing.Law;

class UsualCareLawTest {
  private static final int YEAR = 365;
  private static final Set<CareStep> NAMED = EnumSet.of(CareStep.DIAGNOSED, CareStep.TAKEN_FOR_MMN);

  /// A patient with the doctors.
  private record Cared(VirtualPatient patient, UsualCare care) {

    static Cared of(PatientPattern pattern, long seed) {
      Streams streams = Streams.of(seed);
      VirtualPatient patient =
          VirtualPatient.of(pattern.draw(streams.with("person")), streams.with("life"));
      return new Cared(patient, UsualCare.of(patient, streams.with("care")));
    }

    static Cared of(Disease disease, long seed) {
      return of(PatientPattern.of(disease), seed);
    }

    Cared copy() {
      return new Cared(patient.copy(), care.copy());
    }

    void live(int days) {
      for (int i = 0; i < days && patient.alive(); i++) {
        care.morning(patient);
        patient.nextDay();
      }
    }
  }

  private static int first(List<CareEvent> events, Set<CareStep> steps) {
    return events.stream()
        .filter(event -> steps.contains(event.step()))
        .mapToInt(CareEvent::day)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  @Law(cases = 12)
  void nobody_is_treated_before_a_neurologist_names_the_disease(RandomGenerator random) {
    Cared cared = Cared.of(Disease.MMN, random.nextLong());
    cared.live(8 * YEAR);
    List<CareEvent> events = cared.care.events();

    assertThat(cared.care.treatmentStartDay().orElse(Integer.MAX_VALUE))
        .isGreaterThanOrEqualTo(first(events, NAMED));
    assertThat(events).extracting(CareEvent::day).isSorted();
    assertThat(cared.care.diagnosisDay().orElse(Integer.MAX_VALUE))
        .isEqualTo(first(events, EnumSet.of(CareStep.DIAGNOSED)));
  }

  @Law(cases = 12)
  void only_the_weak_are_given_a_first_course(RandomGenerator random) {
    Cared cared = Cared.of(Disease.MMN, random.nextLong());
    for (int day = 0; day < 8 * YEAR && cared.patient.alive(); day++) {
      double weakest = FeltStrength.of(cared.patient).weakest();
      int before = cared.care.events().size();
      cared.care.morning(cared.patient);
      List<CareEvent> events = cared.care.events();
      if (events.subList(before, events.size()).stream()
          .anyMatch(event -> event.step() == CareStep.INDUCTION)) {
        assertThat(weakest).isLessThanOrEqualTo(0.85);
      }
      cared.patient.nextDay();
    }
  }

  @Law(cases = 12)
  void courses_of_a_regimen_come_at_its_interval_with_its_dose(RandomGenerator random) {
    Cared cared = Cared.of(Disease.MMN, random.nextLong());
    Optional<Regimen> since = Optional.empty();
    int course = -1;
    double given = 0;
    for (int day = 0; day < 8 * YEAR && cared.patient.alive(); day++) {
      cared.care.morning(cared.patient);
      cared.patient.nextDay();
      Optional<Regimen> now = cared.care.regimen();
      double entered = cared.patient.immune().balance().enteredGrams();
      boolean whole = now.isPresent() && now.equals(since);
      if (!whole) {
        // A new regimen begins with a course.
        since = now;
        course = day;
      } else if (now.orElseThrow().route() == Route.IV && entered > given && day != course + 1) {
        Regimen regimen = now.orElseThrow();
        assertThat(day - course).isEqualTo(regimen.intervalDays());
        double portion =
            regimen.gramsPerKilogram()
                * cared.patient.traits().weightKilograms()
                / regimen.overDays(CareModel.shipped());
        assertThat(entered - given).isCloseTo(portion, within(1e-6));
        course = day;
      }
      given = entered;
    }
  }

  @Law(cases = 8)
  void a_copy_decides_the_same(RandomGenerator random) {
    Cared cared = Cared.of(Disease.MMN, random.nextLong());
    cared.live(random.nextInt(6 * YEAR));
    Cared twin = cared.copy();

    cared.live(2 * YEAR);
    List<CareEvent> events = cared.care.events();
    twin.live(2 * YEAR);

    assertThat(twin.care.events()).isEqualTo(events);
    assertThat(twin.care.regimen()).isEqualTo(cared.care.regimen());
    assertThat(twin.patient.immune().immunoglobulinGramsPerLitre())
        .isEqualTo(cared.patient.immune().immunoglobulinGramsPerLitre());
  }

  @Law(cases = 4)
  void the_same_seed_gives_the_same_decisions(RandomGenerator random) {
    long seed = random.nextLong();
    Cared one = Cared.of(Disease.MMN, seed);
    Cared other = Cared.of(Disease.MMN, seed);

    one.live(6 * YEAR);
    other.live(6 * YEAR);

    assertThat(other.care.events()).isEqualTo(one.care.events());
  }

  @Law(cases = 10)
  void treatment_in_vain_of_a_wrong_name_raises_doubt(RandomGenerator random) {
    Cared cared = Cared.of(Disease.ALS, random.nextLong());
    cared.live(6 * YEAR);
    List<CareEvent> events = cared.care.events();

    for (CareEvent event : events) {
      boolean recognised =
          cared.care.diagnosisDay().isPresent()
              && cared.care.diagnosisDay().getAsInt() <= event.day();
      if (event.step() == CareStep.GIVEN_UP && !recognised) {
        assertThat(events)
            .contains(new CareEvent(event.day(), CareStep.DIAGNOSIS_DOUBTED, List.of()));
      }
    }
    assertThat(events).extracting(CareEvent::step).doesNotContain(CareStep.STEROID_TRIAL);
  }

  @Test
  void als_is_sometimes_taken_for_mmn_and_treated_in_vain() {
    boolean taken = false;
    for (long seed = 0; seed < 60 && !taken; seed++) {
      Cared cared = Cared.of(Disease.ALS, seed);
      cared.live(5 * YEAR);
      taken =
          cared.care.events().stream().anyMatch(each -> each.step() == CareStep.TAKEN_FOR_MMN)
              && cared.care.treatmentStartDay().isPresent();
    }

    assertThat(taken).isTrue();
  }

  @Test
  void the_healthy_see_no_doctor() {
    Cared cared = Cared.of(Disease.NONE, 3);
    cared.live(3 * YEAR);

    assertThat(cared.care.events()).isEmpty();
    assertThat(cared.care.diagnosis()).isEmpty();
  }

  @Test
  void weakness_too_slight_to_notice_is_never_treated() {
    PatientPattern any = PatientPattern.of(Disease.MMN);
    PatientPattern slight =
        new PatientPattern(
            any.disease(),
            any.ageAtOnsetYears(),
            any.sex(),
            any.heightCentimetres(),
            any.weightKilograms(),
            any.dominant(),
            any.antiGm1Igm(),
            any.answer(),
            List.of(),
            List.of(),
            Map.of(
                "untreated-drive", new Range(0.001, 0.001),
                "early-lesions", new Range(0, 0),
                "new-lesions", new Range(0, 0)));
    Cared cared = Cared.of(slight, 5);
    cared.live(3 * YEAR);

    assertThat(cared.care.treatmentStartDay()).isEmpty();
    assertThat(cared.care.events()).isEmpty();
  }

  @Test
  void care_begins_with_the_first_symptom() {
    Cared cared = Cared.of(Disease.MMN, 4);
    cared.patient.nextDay();

    assertThatThrownBy(() -> UsualCare.of(cared.patient, Streams.of(1)))
        .hasMessage("Usual care must begin on day 0, but the patient is on day 1");
  }
}
