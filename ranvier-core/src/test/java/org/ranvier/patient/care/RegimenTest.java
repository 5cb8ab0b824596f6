package org.ranvier.patient.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.ranvier.record.Route;
import org.ranvier.testing.Law;

class RegimenTest {
  private static final CareModel CARE = CareModel.shipped();
  private static final double ROUNDING = 1e-9;

  private static Regimen of(double gramsPerKilogram, int days) {
    return new Regimen(gramsPerKilogram, days, Route.IV);
  }

  @Law
  void changes_keep_dose_and_interval_within_limits(RandomGenerator random) {
    Regimen regimen = of(1, random.nextBoolean() ? 21 : 28);
    for (int step = 0; step < 60; step++) {
      regimen =
          switch (random.nextInt(4)) {
            case 0 -> regimen.shorter(CARE);
            case 1 -> regimen.longer(CARE);
            case 2 -> regimen.more(CARE);
            default -> regimen.less(CARE);
          };
      assertThat(regimen.per28Days()).isBetween(0.4 - ROUNDING, 2.4 + ROUNDING);
      assertThat(regimen.gramsPerKilogram()).isLessThanOrEqualTo(2 + ROUNDING);
      assertThat(regimen.intervalDays()).isBetween(7, 49);
      assertThat(regimen.gramsPerKilogram() / regimen.overDays(CARE))
          .isLessThanOrEqualTo(1 + ROUNDING);
    }
  }

  @Test
  void an_earlier_course_has_the_same_dose() {
    assertThat(of(1, 28).shorter(CARE)).isEqualTo(of(1, 21));
    assertThat(of(1, 21).longer(CARE)).isEqualTo(of(1, 28));
  }

  @Test
  void an_earlier_course_has_less_where_the_month_would_have_too_much() {
    Regimen weekly = of(1, 14).shorter(CARE);

    assertThat(weekly.intervalDays()).isEqualTo(7);
    assertThat(weekly.per28Days()).isCloseTo(2, within(ROUNDING));
  }

  @Test
  void the_largest_dose_is_not_raised() {
    Regimen largest = of(0.5, 7);

    assertThat(largest.more(CARE)).isEqualTo(largest);
    assertThat(largest.shorter(CARE)).isEqualTo(largest);
  }

  @Test
  void the_least_dose_is_not_lowered() {
    Regimen least = of(0.4, 28);

    assertThat(least.least(CARE)).isTrue();
    assertThat(of(1, 28).least(CARE)).isFalse();
  }

  @Test
  void under_the_skin_the_month_has_the_same_dose() {
    Regimen before = of(1.2, 28);

    Regimen after = before.underSkin(CARE);

    assertThat(after.route()).isEqualTo(Route.SC);
    assertThat(after.per28Days()).isCloseTo(before.per28Days(), within(ROUNDING));
  }

  @Test
  void a_week_has_its_share_of_a_course() {
    assertThat(of(1, 28).gramsPerWeek(80)).isEqualTo(20);
    assertThat(of(1, 28).intervalWeeks()).isEqualTo(4);
  }
}
