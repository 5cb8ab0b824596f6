package org.ranvier.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ranvier.quantity.Limit.Comparison;

class LimitTest {

  @ParameterizedTest(name = "{2} {0} {1}: {3}")
  @CsvSource({
    "AT_LEAST, 30, 30, true",
    "AT_LEAST, 30, 29.99, false",
    "MORE_THAN, 30, 30, false",
    "MORE_THAN, 30, 30.01, true",
    "AT_MOST, 30, 30, true",
    "AT_MOST, 30, 30.01, false",
    "LESS_THAN, 30, 30, false",
    "LESS_THAN, 30, 29.99, true",
    "EXACTLY, 1, 1, true",
    "EXACTLY, 1, 1.01, false",
    "EXACTLY, 1, 0.99, false",
  })
  void a_limit_is_inclusive_or_not_as_it_says(
      Comparison comparison, double bound, double value, boolean accepted) {
    assertThat(new Limit(comparison, bound).accepts(value)).isEqualTo(accepted);
  }

  @Test
  void a_fall_from_24_to_16_8_is_a_fall_of_30_percent() {
    double drop = 100 * (1 - 16.8 / 24);

    assertThat(drop).isLessThan(30);
    assertThat(new Limit(Comparison.AT_LEAST, 30).accepts(drop)).isTrue();
    assertThat(new Limit(Comparison.LESS_THAN, 30).accepts(drop)).isFalse();
  }

  @Test
  void a_rise_from_5_to_6_5_is_a_rise_of_30_percent() {
    double rise = 100 * (6.5 / 5 - 1);

    assertThat(rise).isGreaterThan(30);
    assertThat(new Limit(Comparison.AT_MOST, 30).accepts(rise)).isTrue();
    assertThat(new Limit(Comparison.MORE_THAN, 30).accepts(rise)).isFalse();
  }

  @Test
  void what_is_not_known_satisfies_no_limit() {
    for (Comparison comparison : Comparison.values()) {
      assertThat(new Limit(comparison, 30).accepts(Double.NaN)).isFalse();
    }
  }

  @Test
  void a_limit_reads_as_in_print() {
    assertThat(new Limit(Comparison.AT_LEAST, 50).text()).isEqualTo("≥ 50");
    assertThat(new Limit(Comparison.LESS_THAN, 0.5).text()).isEqualTo("< 0.5");
  }
}
