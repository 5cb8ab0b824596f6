package org.ranvier.muscle.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ranvier.anatomy.Movement;
import org.ranvier.random.Streams;

class MrcScaleLawTest {

  private static final int EXAMINERS = 2000;

  private final MrcScale scale = MrcScale.shipped();

  @ParameterizedTest
  @EnumSource
  void more_torque_is_never_graded_lower(Movement movement) {
    double before = -1;
    for (int i = 0; i <= 1200; i++) {
      double grades = scale.grades(movement, i / 1000.0);
      assertThat(grades).isGreaterThanOrEqualTo(before);
      before = grades;
    }
  }

  @ParameterizedTest
  @EnumSource
  void full_strength_is_five_and_none_is_nought(Movement movement) {
    assertThat(scale.grade(movement, 1).text()).isEqualTo("5");
    assertThat(scale.grade(movement, 0).text()).isEqualTo("0");
    assertThat(scale.grade(movement, 0, Streams.of(1), -3).text()).isEqualTo("0");
  }

  @Test
  void a_threshold_belongs_to_the_grade_below() {
    assertThat(scale.grade(Movement.WRIST_EXTENSION, 0.30).text()).isEqualTo("4-");
    assertThat(scale.grade(Movement.WRIST_EXTENSION, 0.31).text()).isEqualTo("4");
    assertThat(scale.grade(Movement.SHOULDER_ABDUCTION, 0.2).text()).isEqualTo("3");
    assertThat(scale.grade(Movement.ANKLE_DORSIFLEXION, 0.7).text()).isEqualTo("4+");
  }

  @Test
  void an_examiner_errs_by_a_step_at_times_and_hardly_ever_in_health() {
    int erred = 0;
    int healthyErred = 0;
    for (int i = 0; i < EXAMINERS; i++) {
      Streams examiner = Streams.of(7).with(i);
      if (!scale.grade(Movement.ELBOW_FLEXION, 0.45, examiner, 0).text().equals("4")) {
        erred++;
      }
      if (!scale.grade(Movement.ELBOW_FLEXION, 1, examiner, 0).text().equals("5")) {
        healthyErred++;
      }
    }
    assertThat(erred).isBetween(EXAMINERS / 3, EXAMINERS * 2 / 3);
    assertThat(healthyErred).isLessThan(EXAMINERS / 100);
  }

  @Test
  void a_severe_examiner_grades_no_higher() {
    for (int i = 0; i < 200; i++) {
      Streams examiner = Streams.of(3).with(i);
      assertThat(MrcStep.ALL.indexOf(scale.grade(Movement.HIP_FLEXION, i / 200.0, examiner, 0.5)))
          .isLessThanOrEqualTo(
              MrcStep.ALL.indexOf(scale.grade(Movement.HIP_FLEXION, i / 200.0, examiner, 0)));
    }
  }

  @Test
  void a_torque_below_nought_is_refused() {
    assertThatThrownBy(() -> scale.grade(Movement.HIP_FLEXION, -0.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hip-flexion");
  }
}
