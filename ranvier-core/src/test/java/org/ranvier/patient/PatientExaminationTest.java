package org.ranvier.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Site;
import org.ranvier.patient.trait.Disease;
import org.ranvier.record.Grip;
import org.ranvier.record.Onset;
import org.ranvier.record.Sign;
import org.ranvier.study.Truth;
import org.ranvier.study.VirtualExamination;
import org.ranvier.study.body.StudyTables;
import org.ranvier.study.nerve.Where;
import org.ranvier.study.protocol.Protocol;
import org.ranvier.study.protocol.Settings;
import org.ranvier.study.subject.VirtualSubject;

/// The patient of every day against the same patient at an examination, which draws single axons.
class PatientExaminationTest {

  private final StudyTables tables = StudyTables.direct();

  private static VirtualSubject subject(VirtualPatient patient, Protocol protocol) {
    return patient.subject("someone", protocol, Settings.CAREFUL);
  }

  private VirtualExamination.Findings examination(VirtualPatient patient) {
    Protocol arms = Protocol.named("arms").orElseThrow().withSensory(List.of());
    return VirtualExamination.of(subject(patient, arms.withNeedle(List.of())), tables);
  }

  @Test
  void strength_and_grip_agree_with_those_of_single_axons() {
    List<Double> differences = new ArrayList<>();
    for (long seed = 1; seed <= 6; seed++) {
      VirtualPatient patient = Lives.patient(Disease.MMN, seed);
      Lives.live(patient, 1100);
      VirtualExamination.Findings found = examination(patient);
      for (Truth.MovementStrength truth : found.truth().strengths()) {
        double daily = patient.strength(truth.movement(), truth.side());
        assertThat(daily).isCloseTo(truth.fraction(), within(0.15));
        differences.add(Math.abs(daily - truth.fraction()));
      }
      for (Grip grip : found.record().examinations().getFirst().grip()) {
        assertThat(patient.gripKilograms(grip.side()))
            .isCloseTo(grip.kilograms().orElseThrow(), within(3.0));
      }
    }
    assertThat(differences.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
        .isLessThan(0.03);
  }

  /// Beyond a first lesion few axons are left to see a second one by, so that single segments
  /// differ by chance; on average they do not.
  @Test
  void expected_block_is_that_of_single_axons() {
    List<Double> differences = new ArrayList<>();
    for (long seed = 1; seed <= 6; seed++) {
      VirtualPatient patient = Lives.patient(Disease.MMN, seed);
      Lives.live(patient, 800);
      for (Truth.Segment truth : examination(patient).truth().segments()) {
        double expected =
            patient.conductionBlockPercent(truth.muscle(), truth.side(), truth.from(), truth.to());
        boolean manyAxons = truth.from() == Site.WRIST && truth.lost() < 0.5;
        if (manyAxons) {
          assertThat(expected).isCloseTo(100 * truth.blocked(), within(16.0));
        }
        if (expected > 5 && !Double.isNaN(truth.blocked())) {
          differences.add(expected - 100 * truth.blocked());
        }
      }
    }
    assertThat(differences).hasSizeGreaterThan(20);
    assertThat(differences.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
        .isCloseTo(0, within(4.0));
  }

  @Test
  void a_visit_finds_the_same_axons_ill_as_the_visit_before() {
    VirtualPatient patient = Lives.patient(Disease.MMN, 2);
    Lives.live(patient, 900);
    List<Truth.MovementStrength> before = examination(patient).truth().strengths();
    List<Truth.MovementStrength> again = examination(patient.copy()).truth().strengths();
    assertThat(again).isEqualTo(before);
  }

  @Test
  void history_says_where_it_began() {
    for (long seed = 1; seed <= 30; seed++) {
      VirtualPatient patient = Lives.patient(Disease.MMN, seed);
      Where first = patient.traits().lesions().getFirst().where();
      boolean arm = first instanceof Where.Stretch it && it.nerve().limb().id().equals("arm");
      Onset onset = subject(patient, Protocol.shipped().getFirst()).course().onset().orElseThrow();
      assertThat(onset == Onset.ARM_DISTAL || onset == Onset.ARM_PROXIMAL).isEqualTo(arm);
      assertThat(patient.lesions().getFirst().where()).isEqualTo(first);
    }
  }

  @Test
  void als_has_upper_motor_neuron_signs_sooner_or_later_and_cidp_has_none() {
    int signs = 0;
    for (long seed = 1; seed <= 20; seed++) {
      VirtualPatient als = Lives.patient(Disease.ALS, seed);
      VirtualPatient cidp = Lives.patient(Disease.CIDP, seed);
      Lives.live(als, 500);
      Lives.live(cidp, 500);
      signs += als.signs().of(Sign.UPPER_MOTOR_NEURON).orElseThrow().id().equals("present") ? 1 : 0;
      assertThat(cidp.signs().of(Sign.UPPER_MOTOR_NEURON).orElseThrow().id()).isEqualTo("absent");
    }
    assertThat(signs).isBetween(12, 20);
  }
}
