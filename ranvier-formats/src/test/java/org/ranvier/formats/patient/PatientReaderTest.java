package org.ranvier.formats.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ranvier.anatomy.Side;
import org.ranvier.patient.story.Care;
import org.ranvier.patient.story.PatientPlan;
import org.ranvier.patient.trait.Disease;
import org.ranvier.patient.treatment.Prescription;
import org.ranvier.patient.treatment.When;
import org.ranvier.study.subject.Choice;
import org.ranvier.study.subject.Range;

class PatientReaderTest {

  private static final PatientPlan PLAN = Patients.read(Patients.whole());

  @Test
  void who_the_patient_is_stands_in_the_pattern() {
    assertThat(PLAN.pattern().disease()).isEqualTo(Choice.of(Disease.MMN));
    assertThat(PLAN.pattern().ageAtOnsetYears()).contains(new Range(30, 40));
    assertThat(PLAN.pattern().lesions()).hasSize(2);
    assertThat(PLAN.pattern().lesions().get(1).severity()).isEqualTo(2);
    assertThat(PLAN.pattern().figures())
        .containsEntry("baseline-immunoglobulin", new Range(10, 12));
    assertThat(PLAN.onset()).isEqualTo(LocalDate.of(2014, 5, 6));
    assertThat(PLAN.years()).isEqualTo(8);
  }

  @Test
  void visits_are_read_from_phrases_and_from_fields() {
    assertThat(PLAN.visits()).hasSize(2);
    assertThat(PLAN.visits().getFirst().everyDays()).isEqualTo(OptionalInt.of(183));
    assertThat(PLAN.visits().getFirst().protocol().id()).isEqualTo("arms");
    assertThat(PLAN.visits().get(1).protocol().needle()).isEmpty();
    assertThat(PLAN.visits().get(1).from()).isEqualTo(When.sinceOnset(2739));
  }

  @Test
  void a_diary_names_hands_and_levels() {
    assertThat(PLAN.diary().orElseThrow().hands()).containsExactly(Side.values());
    assertThat(PLAN.diary().orElseThrow().immunoglobulinEveryDays()).isEqualTo(OptionalInt.of(84));
  }

  @Test
  void a_shift_begins_everything_earlier_and_keeps_the_end() {
    List<Prescription> own = PLAN.treatments();
    List<Prescription> earlier = PLAN.variants().getFirst().treatments();

    assertThat(earlier).hasSameSizeAs(own);
    for (int i = 0; i < own.size(); i++) {
      assertThat(earlier.get(i).from().days()).isEqualTo(own.get(i).from().days() - 365);
      assertThat(earlier.get(i).until()).isEqualTo(own.get(i).until());
    }
  }

  @Test
  void a_variant_has_its_own_treatments_or_care() {
    assertThat(PLAN.variants().get(1).treatments()).isEmpty();
    assertThat(PLAN.variants().get(2).care()).isEqualTo(Care.USUAL);
    assertThat(PLAN.variants().get(2).treatments()).isEqualTo(PLAN.treatments());
  }

  @Test
  void a_file_says_what_is_different_from_its_preset() {
    PatientPlan plan =
        Patients.read("{format: ranvier.patient/1, id: own, preset: mmn-untreated, years: 3}");

    assertThat(plan.id()).isEqualTo("own");
    assertThat(plan.years()).isEqualTo(3);
    assertThat(plan.care()).isEqualTo(Care.PRESCRIBED);
    assertThat(plan.visits()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_preset_is_a_whole_patient(PatientPreset preset) {
    PatientPlan plan = PatientReader.read(preset.bytes(), preset.id());

    assertThat(plan.id()).isEqualTo(preset.id());
    assertThat(plan.visits()).isNotEmpty();
  }
}
