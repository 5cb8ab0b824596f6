package org.ranvier.patient.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Side;
import org.ranvier.patient.treatment.When;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Treatment;
import org.ranvier.record.TreatmentResponse;
import org.ranvier.record.diary.Diary;
import org.ranvier.record.diary.DiaryEntry;
import org.ranvier.study.body.StudyTables;

class StoryTellerTest {

  private static final List<Variant> NEVER =
      List.of(new Variant("never treated", Care.PRESCRIBED, List.of()));

  @Test
  void a_variant_with_the_same_treatment_is_the_same_life() {
    var treatments = List.of(Plans.immunoglobulin(200));
    PatientStory story =
        tell(
            Plans.plan(
                2,
                treatments,
                List.of(Plans.visit(100)),
                Optional.of(diary(100, 400, 0)),
                List.of(new Variant("the same", Care.PRESCRIBED, treatments))));

    assertThat(story.variants().getFirst().days()).isEqualTo(story.life().days());
    assertThat(story.variants().getFirst().givings()).isEqualTo(story.life().givings());
  }

  @Test
  void lives_are_the_same_until_treatment_differs() {
    PatientStory story =
        tell(
            Plans.plan(
                1.5, List.of(Plans.immunoglobulin(300)), List.of(), Optional.empty(), NEVER));
    Life treated = story.life();
    Life never = story.variants().getFirst();

    assertThat(never.days().subList(0, 301)).isEqualTo(treated.days().subList(0, 301));
    for (int day = 301; day < treated.days().size(); day++) {
      assertThat(treated.on(day).gripKilograms(Side.RIGHT))
          .as("day %d", day)
          .isGreaterThanOrEqualTo(never.on(day).gripKilograms(Side.RIGHT));
      assertThat(treated.on(day).immunoglobulinGramsPerLitre())
          .isGreaterThan(never.on(day).immunoglobulinGramsPerLitre());
    }
  }

  @Test
  void a_story_has_one_state_for_each_day_and_is_told_the_same_again() {
    PatientPlan plan =
        Plans.plan(1, List.of(), List.of(Plans.visit(50)), Optional.of(diary(10, 200, 0.2)), NEVER);
    PatientStory story = tell(plan);

    assertThat(story.life().days()).hasSize(366);
    assertThat(story.life().days().getLast().day()).isEqualTo(365);
    assertThat(tell(plan)).isEqualTo(story);
  }

  @Test
  void the_record_of_a_visit_holds_its_day_and_the_treatments_until_then() {
    PatientStory story =
        tell(
            Plans.plan(
                1,
                List.of(Plans.immunoglobulin(100)),
                List.of(Plans.visit(90), Plans.visit(110), Plans.visit(300)),
                Optional.empty(),
                List.of()));
    PatientRecord before = story.visits().getFirst().record();
    PatientRecord soon = story.visits().get(1).record();
    PatientRecord late = story.visits().get(2).record();

    assertThat(before.id()).isEqualTo("anna-visit-1");
    assertThat(before.treatments()).isEmpty();
    assertThat(before.motorStudies().getFirst().moment().date()).contains(Plans.ONSET.plusDays(90));
    assertThat(before.provenance().citation().orElseThrow()).doesNotContain("mmn");
    assertThat(soon.treatments())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.totalGrams()).hasValue(80);
          assertThat(it.days()).isEqualTo(OptionalInt.of(2));
          assertThat(it.response()).isEmpty();
        });
    assertThat(late.treatments()).extracting(Treatment::response).hasSize(2);
    assertThat(late.treatments().getFirst().response()).isPresent();
    assertThat(late.treatments().getFirst().response())
        .isNotEqualTo(Optional.of(TreatmentResponse.WORSE));
  }

  @Test
  void a_diary_holds_what_was_given_and_forgets_as_often_as_planned() {
    PatientStory story =
        tell(
            Plans.plan(
                4,
                List.of(Plans.immunoglobulin(100)),
                List.of(),
                Optional.of(diary(90, 1300, 0.25)),
                List.of()));
    Diary diary = story.diary().orElseThrow();
    double infused =
        diary.of(DiaryEntry.Infusion.class).stream()
            .mapToDouble(each -> each.grams().orElseThrow())
            .sum();
    double given =
        story.life().givings().stream()
            .filter(each -> each.day() < 1300)
            .mapToDouble(each -> each.amount())
            .sum();

    assertThat(infused).isCloseTo(given, within(1e-6));
    assertThat(diary.of(DiaryEntry.GripReading.class).size() / 1210.0)
        .isCloseTo(0.75, within(0.05));
    assertThat(diary.of(DiaryEntry.Level.class)).hasSizeBetween(13, 16);
  }

  @Test
  void grip_at_home_has_the_error_that_is_said_of_it() {
    PatientStory story =
        tell(Plans.plan(8, List.of(), List.of(), Optional.of(diary(0, 2900, 0)), List.of()));
    double[] deviations =
        story.diary().orElseThrow().of(DiaryEntry.GripReading.class).stream()
            .mapToDouble(each -> {
              int day = (int) (each.date().toEpochDay() - Plans.ONSET.toEpochDay());
              return Math.log(each.best() / story.life().on(day).gripRightKilograms());
            })
            .toArray();
    double mean = mean(deviations);
    double variance = 0;
    double following = 0;
    for (int i = 0; i < deviations.length; i++) {
      variance += Math.pow(deviations[i] - mean, 2) / deviations.length;
      following +=
          i == 0 ? 0 : (deviations[i] - mean) * (deviations[i - 1] - mean) / deviations.length;
    }

    assertThat(mean).isCloseTo(0, within(0.02));
    assertThat(Math.sqrt(variance)).isCloseTo(0.10, within(0.015));
    assertThat(following / variance).isCloseTo(0.45, within(0.08));
  }

  @Test
  void courses_hold_every_giving() {
    PatientStory story =
        tell(
            Plans.plan(
                2, List.of(Plans.immunoglobulin(105)), List.of(), Optional.empty(), List.of()));
    List<GivenCourse> courses = GivenCourse.of(story.life().givings());

    assertThat(courses).allSatisfy(each -> assertThat(each.days()).isEqualTo(2));
    assertThat(courses).allSatisfy(each -> assertThat(each.amount()).isCloseTo(80, within(1e-9)));
    assertThat(courses.get(1).day() - courses.getFirst().day()).isEqualTo(21);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static DiaryPlan diary(int from, int until, double missing) {
    return new DiaryPlan(
        When.sinceOnset(from),
        Optional.of(When.sinceOnset(until)),
        List.of(Side.RIGHT),
        1,
        missing,
        OptionalInt.of(84));
  }

  private static PatientStory tell(PatientPlan plan) {
    return StoryTeller.tell(plan, StudyTables.direct());
  }
}
