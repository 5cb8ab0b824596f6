package org.ranvier.cohort.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.ranvier.cohort.measure.Measured;
import org.ranvier.cohort.plan.Take;

class TakingTest {

  private static final List<Integer> DAYS = List.of(0, 10, 20);

  @Test
  void decline_of_an_exponential_is_its_rate() {
    List<Measured> falling =
        DAYS.stream().map(day -> Measured.of(8 * Math.exp(-0.058 * day))).toList();
    assertThat(Taking.of(Take.DECLINE, DAYS, falling).number()).isCloseTo(0.058, within(1e-12));
  }

  @Test
  void slope_is_for_each_year() {
    assertThat(Taking.of(Take.SLOPE, DAYS, values(1, 2, 3)).number())
        .isCloseTo(36.525, within(1e-9));
  }

  @Test
  void variation_and_swing_are_percentages_of_the_mean() {
    assertThat(Taking.of(Take.VARIATION, DAYS, values(9, 10, 11)).number())
        .isCloseTo(10, within(1e-12));
    assertThat(Taking.of(Take.SWING, DAYS, values(9, 10, 11)).number())
        .isCloseTo(20, within(1e-12));
  }

  @Test
  void first_time_is_infinite_where_the_rule_never_holds() {
    assertThat(Taking.of(Take.FIRST_TIME, DAYS, values(0, 1, 1)).number()).isEqualTo(10);
    assertThat(Taking.of(Take.FIRST_TIME, DAYS, values(0, 0, 0)).number()).isInfinite();
    assertThat(Taking.of(Take.EVER, DAYS, values(0, 1, 0)).number()).isEqualTo(1);
    assertThat(Taking.of(Take.ALWAYS, DAYS, values(0, 1, 0)).number()).isZero();
  }

  @Test
  void what_is_unknown_does_not_count() {
    List<Measured> gap = List.of(Measured.of(4), Measured.unknown(), Measured.of(6));
    assertThat(Taking.of(Take.MEAN, DAYS, gap).number()).isEqualTo(5);
    assertThat(
            Taking.of(Take.MEAN, DAYS, List.of(Measured.unknown(), Measured.unknown())).isKnown())
        .isFalse();
    assertThat(Taking.of(Take.VARIATION, DAYS, values(4)).isKnown()).isFalse();
  }

  private static List<Measured> values(double... values) {
    return DoubleStream.of(values).mapToObj(Measured::of).toList();
  }
}
