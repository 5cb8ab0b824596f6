package org.ranvier.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void ticks_are_written_as_decimals_without_binary_fractions() {
    Scale scale = Scale.linear(new Extent(0, 0.7), 0, 100, 7);
    assertThat(words(scale)).containsExactly("0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7");
  }

  @Test
  void numbers_below_zero_have_a_minus_sign() {
    assertThat(words(Scale.linear(new Extent(-82, 31), 0, 100, 7)))
        .containsExactly("−100", "−80", "−60", "−40", "−20", "0", "20", "40");
  }

  @Test
  void very_small_and_very_large_numbers_are_written_as_powers_of_ten() {
    assertThat(text("0.00001", "0.00002", "0")).containsExactly("10⁻⁵", "2·10⁻⁵", "0");
    assertThat(text("50000", "150000")).containsExactly("5·10⁴", "1.5·10⁵");
    assertThat(text("0.001", "10000")).containsExactly("0.001", "10000");
    assertThat(text("-1000000", "1")).containsExactly("−10⁶", "1");
  }

  @Test
  void an_axis_that_nearly_reaches_zero_begins_there() {
    assertThat(Scale.linear(new Extent(2, 10), 0, 100, 7).shown().least()).isZero();
    assertThat(Scale.linear(new Extent(8, 10), 0, 100, 7).shown().least()).isEqualTo(8);
  }

  @Test
  void a_single_value_and_none_at_all_still_have_an_axis() {
    assertThat(Scale.linear(new Extent(5, 5), 0, 100, 7).at(5)).isBetween(1.0, 99.0);
    assertThat(Scale.linear(Extent.NONE, 0, 100, 7).ticks()).hasSizeGreaterThan(1);
    assertThat(Scale.logarithmic(Extent.NONE, 0, 100, 7).ticks()).hasSizeGreaterThan(1);
    assertThat(Scale.logarithmic(new Extent(5, 5), 0, 100, 7).at(5)).isBetween(1.0, 99.0);
  }

  @Test
  void a_logarithmic_scale_holds_only_what_is_above_zero() {
    Scale scale = Scale.logarithmic(new Extent(0.1, 10), 0, 100, 9);
    assertThat(scale.holds(0)).isFalse();
    assertThat(scale.holds(-1)).isFalse();
    assertThat(scale.holds(Double.NaN)).isFalse();
    assertThat(scale.at(1)).isCloseTo(50, offset(1e-9));
    assertThat(words(scale)).containsExactly("0.1", "0.2", "0.5", "1", "2", "5", "10");
  }

  @Test
  void over_many_decades_only_some_powers_are_written() {
    assertThat(words(Scale.logarithmic(new Extent(1e-12, 1e6), 0, 100, 7)))
        .contains("10⁻¹²", "10⁶")
        .hasSizeBetween(4, 7);
  }

  private static List<String> words(Scale scale) {
    return scale.ticks().stream().map(Scale.Tick::words).toList();
  }

  private static List<String> text(String... numbers) {
    return TickText.of(Stream.of(numbers).map(BigDecimal::new).toList());
  }
}
