package org.ranvier.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0.0",
    "52.083333, 1, 52.1",
    "29.999999999999993, 1, 30.0",
    "2.25, 1, 2.3",
    "1.005, 2, 1.01",
    "-0.04, 1, 0.0",
    "-12.5, 0, −13",
    "99.96, 1, 100.0",
    "1234567.8, 0, 1234568",
    "0.05, 3, 0.050"
  })
  void fixed_places_round_halves_away_from_zero(double value, int places, String text) {
    assertThat(Decimal.fixed(value, places)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"24, 1, 24", "11.5, 1, 11.5", "0.10, 3, 0.1", "100, 0, 100"})
  void plain_numbers_carry_no_zeros_at_the_end(double value, int places, String text) {
    assertThat(Decimal.plain(value, places)).isEqualTo(text);
  }

  @Test
  void changes_carry_their_sign() {
    assertThat(Decimal.signed(12, 0)).isEqualTo("+12");
    assertThat(Decimal.signed(-3.4, 0)).isEqualTo("−3");
  }

  @Test
  void what_is_not_known_is_left_empty() {
    assertThat(Decimal.fixed(OptionalDouble.empty(), 1)).isEmpty();
    assertThat(Decimal.fixed(Double.NaN, 1)).isEqualTo("NaN");
  }

  @Test
  void nine_places_can_be_shown_unless_the_number_is_huge() {
    assertThat(Decimal.fixed(0.0123456785, 9)).isEqualTo("0.012345679");
    assertThat(Decimal.fixed(-1234.5, 6)).isEqualTo("−1234.500000");
    assertThat(Decimal.fixed(5e8, 9)).isEqualTo("5.0E8");
  }
}
