package org.ranvier.formats.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ranvier.criteria.reading.Reading;

/// Small cohorts held against what criteria must not say. Validation test.
@Tag("slow")
class VirtualCohortSlowTest {

  private static final int PEOPLE = 60;
  private static final String MMN_SET = "efns-pns-2010-mmn";

  @Test
  void no_healthy_person_meets_any_criteria_set_as_definite() {
    assertThat(VirtualCohort.readings(Preset.HEALTHY, PEOPLE))
        .allSatisfy(reading -> assertThat(reading.criteria()).noneMatch(VirtualCohort::isDefinite));
  }

  @Test
  void als_is_hardly_ever_definite_multifocal_motor_neuropathy_and_mostly_seen() {
    List<Reading> als = VirtualCohort.readings(Preset.ALS, PEOPLE);

    assertThat(VirtualCohort.definite(als, MMN_SET)).isLessThanOrEqualTo(PEOPLE / 50);
    assertThat(VirtualCohort.favouring(als, "als")).isGreaterThan(PEOPLE * 3 / 4);
  }

  @Test
  void entrapment_is_never_definite_multifocal_motor_neuropathy() {
    for (Preset preset : List.of(Preset.CARPAL_TUNNEL, Preset.ULNAR_ELBOW)) {
      assertThat(VirtualCohort.definite(VirtualCohort.readings(preset, PEOPLE), MMN_SET))
          .as(preset.id())
          .isZero();
    }
  }

  @Test
  void multifocal_motor_neuropathy_mostly_meets_its_criteria() {
    List<Reading> mmn = VirtualCohort.readings(Preset.MMN, PEOPLE);

    assertThat(VirtualCohort.definite(mmn, MMN_SET)).isGreaterThan(PEOPLE / 2);
  }
}
