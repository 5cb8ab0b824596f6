package org.ranvier.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest(name = "{0} with {1} decimals is {2}")
  @CsvSource({
    "52.08333, 1, 52.1",
    "52.05, 1, 52.1",
    "50, 1, 50",
    "0.05, 1, 0.1",
    "0.04, 1, 0",
    "-0.04, 1, 0",
    "-2.25, 2, -2.25",
    "1.005, 3, 1.005",
    "2.5, 0, 3",
    "10.30, 2, 10.3",
    "1234567.891, 2, 1234567.89",
    "0.007, 3, 0.007",
  })
  void a_figure_has_few_digits_and_no_trailing_zeros(double value, int decimals, String text) {
    assertThat(Figures.text(value, decimals)).isEqualTo(text);
  }

  @Test
  void what_is_no_number_has_a_sign_of_its_own() {
    assertThat(Figures.text(Double.NaN)).isEqualTo("?");
    assertThat(Figures.text(Double.POSITIVE_INFINITY)).isEqualTo("∞");
    assertThat(Figures.text(Double.NEGATIVE_INFINITY)).isEqualTo("-∞");
  }

  @Test
  void a_change_carries_its_sign() {
    assertThat(Figures.signedPercent(12)).isEqualTo("+12 %");
    assertThat(Figures.signedPercent(-3.25)).isEqualTo("-3.3 %");
    assertThat(Figures.signedPercent(0.01)).isEqualTo("0 %");
    assertThat(Figures.signedPercent(-0.01)).isEqualTo("0 %");
  }
}
