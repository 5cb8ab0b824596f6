package org.ranvier.formats.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.Standing;

/// A few people of some presets. Larger cohorts are in [VirtualCohortSlowTest], the full ones in
/// `docs/validation/study.md`.
class VirtualCohortTest {

  private static final String MMN_SET = "efns-pns-2010-mmn";

  @Test
  void healthy_people_meet_no_criteria_and_no_disease_is_favoured() {
    List<Reading> healthy = VirtualCohort.readings(Preset.HEALTHY, 4);

    assertThat(healthy)
        .allSatisfy(reading -> {
          assertThat(reading.criteria()).noneMatch(VirtualCohort::isDefinite);
          assertThat(reading.mimics()).noneMatch(each -> each.standing() == Standing.FAVOURED);
        });
  }

  @Test
  void the_same_people_are_read_alike_however_many_threads_examine_them() {
    List<Reading> together = VirtualCohort.readings(Preset.HEALTHY, 3);
    List<Reading> alone = VirtualCohort.readings(Preset.HEALTHY, 1);

    assertThat(together.getFirst()).isEqualTo(alone.getFirst());
  }

  @Test
  void conditions_that_resemble_it_are_no_definite_multifocal_motor_neuropathy() {
    for (Preset preset : List.of(Preset.ALS, Preset.CARPAL_TUNNEL, Preset.ULNAR_ELBOW)) {
      assertThat(VirtualCohort.definite(VirtualCohort.readings(preset, 2), MMN_SET))
          .as(preset.id())
          .isZero();
    }
  }

  @Test
  void a_response_that_comes_later_than_any_sweep_lasts_is_not_recorded() {
    List<Reading> slow = VirtualCohort.readings(Preset.CIDP, 4);

    assertThat(slow).allSatisfy(reading -> assertThat(reading.segments()).isNotEmpty());
  }
}
