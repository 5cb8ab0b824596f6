package org.ranvier.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.immune.Giving;
import org.ranvier.patient.lesion.LesionState;
import org.ranvier.patient.trait.Disease;
import org.ranvier.random.Streams;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;
import org.ranvier.study.subject.Range;

/// What holds for every patient.
class VirtualPatientLawTest {

  private static void isWithinRange(VirtualPatient patient) {
    for (LesionState lesion : patient.lesions()) {
      assertThat(lesion.blocked()).isBetween(0.0, 1.0);
      assertThat(lesion.lost()).isBetween(0.0, 1.0);
      assertThat(lesion.untreatedBlocked()).isBetween(0.0, 1.0);
      assertThat(lesion.slowing()).isGreaterThanOrEqualTo(1);
    }
    for (Muscle muscle : Muscle.values()) {
      for (Side side : Side.values()) {
        assertThat(patient.force(muscle, side)).isBetween(0.0, 1.0 + 1e-9);
        assertThat(patient.bulk(muscle, side)).isBetween(0.0, 1.0 + 1e-9);
        assertThat(patient.blockedFraction(muscle, side)).isBetween(0.0, 1.0);
        assertThat(patient.lostFraction(muscle, side)).isBetween(0.0, 1.0);
      }
    }
  }

  private static void livesWithinRange(Disease disease, long seed, int days) {
    VirtualPatient patient = Lives.patient(disease, seed);
    RandomGenerator random = Streams.of(seed).with("treatment").generator();
    Lives.treatAtRandom(patient, random, days);
    for (int day = 0; day < days; day += 100) {
      Lives.live(patient, 100);
      isWithinRange(patient);
    }
  }

  @ParameterizedTest
  @EnumSource(Disease.class)
  void no_state_leaves_its_range(Disease disease) {
    for (long seed = 1; seed <= 6; seed++) {
      livesWithinRange(disease, seed, 2000);
    }
  }

  @Tag("slow")
  @Test
  void no_state_leaves_its_range_in_ten_thousand_patients() {
    for (Disease disease : Disease.values()) {
      for (long seed = 1000; seed < 3000; seed++) {
        livesWithinRange(disease, seed, 1000);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Disease.class)
  void the_same_streams_live_the_same_life(Disease disease) {
    VirtualPatient one = Lives.patient(disease, 5);
    VirtualPatient other = Lives.patient(disease, 5);
    Lives.live(one, 1500);
    Lives.live(other, 1500);
    assertThat(one.lesions()).isEqualTo(other.lesions());
    assertThat(Lives.strength(one)).isEqualTo(Lives.strength(other));
    assertThat(one.death()).isEqualTo(other.death());
  }

  @ParameterizedTest
  @EnumSource(Disease.class)
  void a_copy_lives_the_same_life_and_changes_nothing_for_the_other(Disease disease) {
    VirtualPatient one = Lives.patient(disease, 9);
    Lives.live(one, 200);
    Lives.treat(one, 1, 28, 10);
    VirtualPatient copy = one.copy();
    Lives.live(one, 400);
    VirtualPatient late = copy.copy();
    Lives.live(copy, 400);
    assertThat(copy.lesions()).isEqualTo(one.lesions());
    assertThat(Lives.strength(copy)).isEqualTo(Lives.strength(one));
    assertThat(late.day()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void more_drive_makes_more_block_and_loses_more_axons(long seed) {
    VirtualPatient mild =
        Lives.patient(seed, Map.of("untreated-drive", Range.of(0.1), "new-lesions", Range.of(0)));
    VirtualPatient hard =
        Lives.patient(seed, Map.of("untreated-drive", Range.of(0.4), "new-lesions", Range.of(0)));
    Lives.live(mild, 900);
    Lives.live(hard, 900);
    assertThat(hard.lesions()).hasSameSizeAs(mild.lesions());
    for (int i = 0; i < hard.lesions().size(); i++) {
      LesionState more = hard.lesions().get(i);
      LesionState less = mild.lesions().get(i);
      assertThat(more.where()).isEqualTo(less.where());
      assertThat(more.blocked()).isGreaterThanOrEqualTo(less.blocked());
      assertThat(more.lost()).isGreaterThanOrEqualTo(less.lost());
    }
    assertThat(Lives.strength(hard)).isLessThan(Lives.strength(mild));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void immunoglobulin_strengthens_responders_and_keeps_axons(long seed) {
    VirtualPatient untreated = Lives.patient(seed, Map.of("remission", Range.of(0)));
    Lives.live(untreated, 700);
    VirtualPatient treated = untreated.copy();
    Lives.treat(treated, 1, 21, 40);
    Lives.live(untreated, 800);
    Lives.live(treated, 800);
    assertThat(Lives.strength(treated)).isGreaterThan(Lives.strength(untreated));
    for (int i = 0; i < treated.lesions().size(); i++) {
      assertThat(treated.lesions().get(i).lost())
          .isLessThanOrEqualTo(untreated.lesions().get(i).lost());
    }
  }

  @Test
  void strength_falls_in_the_cold_and_is_the_same_when_warm() {
    VirtualPatient patient = Lives.patient(3, Map.of("cold-sensitivity", Range.of(0.03)));
    Lives.live(patient, 900);
    int weaker = 0;
    for (Movement movement : Movement.values()) {
      for (Side side : Side.values()) {
        double usual = patient.strength(movement, side);
        assertThat(patient.strength(movement, side, 34)).isCloseTo(usual, within(1e-9));
        assertThat(patient.strength(movement, side, 22)).isLessThanOrEqualTo(usual);
        weaker += patient.strength(movement, side, 22) < usual - 0.02 ? 1 : 0;
      }
    }
    assertThat(weaker).isGreaterThan(2);
  }

  @Test
  void a_splint_holds_the_wrist_of_a_dropped_hand_on_the_days_on_which_it_is_worn() {
    VirtualPatient patient = Lives.patient(Disease.MMN, 0);
    for (long seed = 1; patient.strength(Movement.WRIST_EXTENSION, Side.LEFT) > 0.4; seed++) {
      patient = Lives.patient(Disease.MMN, seed);
      Lives.live(patient, 500);
    }
    double without = patient.gripFraction(Side.LEFT);
    patient.give(new Giving(Agent.ORTHOSIS, Route.ORAL, patient.day(), 1, 24));
    assertThat(patient.gripFraction(Side.LEFT)).isGreaterThan(without);
    patient.cancel(Agent.ORTHOSIS, patient.day());
    assertThat(patient.gripFraction(Side.LEFT)).isEqualTo(without);
  }

  @Test
  void yesterday_is_over() {
    VirtualPatient patient = Lives.patient(Disease.MMN, 1);
    Lives.live(patient, 10);
    assertThatThrownBy(() -> patient.give(new Giving(Agent.IMMUNOGLOBULIN, Route.IV, 9, 40, 4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("day 10");
  }

  @Test
  void the_dead_stay_as_they_were() {
    VirtualPatient patient = Lives.patient(Disease.ALS, 2);
    while (patient.alive()) {
      patient.nextDay();
    }
    int last = patient.day();
    double strength = Lives.strength(patient);
    Lives.live(patient, 100);
    assertThat(patient.day()).isEqualTo(last);
    assertThat(Lives.strength(patient)).isEqualTo(strength);
    assertThat(patient.death().orElseThrow().day()).isEqualTo(last);
  }
}
