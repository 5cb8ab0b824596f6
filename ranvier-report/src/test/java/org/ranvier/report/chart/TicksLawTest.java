package org.ranvier.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TicksLawTest {

  private static final int MOST = 7;

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void linear_steps_are_1_2_or_5_and_as_small_as_there_is_room_for(long seed) {
    double length = Math.pow(10, new Random(seed).nextDouble(-9, 9));
    BigDecimal step = LinearTicks.step(length, MOST);
    assertThat(lead(step)).isIn(1, 2, 5);
    assertThat(length / step.doubleValue()).isBetween(MOST / 2.5 - 1e-3, MOST + 1e-3);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_linear_axis_holds_its_values_and_ends_with_ticks(long seed) {
    Extent values = values(new Random(seed));
    BigDecimal step = LinearTicks.step(values.length(), MOST);
    Extent around = LinearTicks.around(values, step);
    double hair = 1e-5 * step.doubleValue();
    assertThat(around.least())
        .isBetween(values.least() - step.doubleValue(), values.least() + hair);
    assertThat(around.most()).isBetween(values.most() - hair, values.most() + step.doubleValue());
    List<BigDecimal> ticks = LinearTicks.between(around.least(), around.most(), step);
    assertThat(ticks).hasSizeBetween(2, MOST + 3);
    assertThat(ticks.getFirst().doubleValue()).isEqualTo(around.least());
    assertThat(ticks.getLast().doubleValue()).isEqualTo(around.most());
    for (int i = 1; i < ticks.size(); i++) {
      assertThat(ticks.get(i).subtract(ticks.get(i - 1))).isEqualByComparingTo(step);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_logarithmic_axis_holds_its_values_and_has_some_ticks_but_not_too_many(long seed) {
    Random random = new Random(seed);
    double least = Math.pow(10, random.nextDouble(-8, 6));
    Extent around =
        LogarithmicTicks.around(new Extent(least, least * Math.pow(10, random.nextDouble(0, 9))));
    assertThat(lead(BigDecimal.valueOf(around.least()))).isIn(1, 2, 5);
    assertThat(lead(BigDecimal.valueOf(around.most()))).isIn(1, 2, 5);
    assertThat(around.least()).isLessThanOrEqualTo(least * (1 + 1e-9));
    List<BigDecimal> ticks = LogarithmicTicks.between(around.least(), around.most(), MOST);
    assertThat(ticks).hasSizeBetween(2, MOST + 1).doesNotHaveDuplicates();
    assertThat(ticks)
        .allMatch(tick -> tick.doubleValue() >= around.least() * (1 - 1e-6))
        .allMatch(tick -> tick.doubleValue() <= around.most() * (1 + 1e-6));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_scale_keeps_order_and_stays_between_its_ends(long seed) {
    Random random = new Random(seed);
    double[] values = random.doubles(20, 1e-3, 1e3).sorted().toArray();
    Extent extent = Extent.NONE.with(values);
    for (Scale scale :
        List.of(Scale.linear(extent, 300, 20, MOST), Scale.logarithmic(extent, 300, 20, MOST))) {
      double before = 300 + 1e-6;
      for (double value : values) {
        assertThat(scale.at(value)).isBetween(20 - 1e-6, before);
        before = scale.at(value);
      }
      assertThat(Set.copyOf(scale.ticks())).hasSameSizeAs(scale.ticks());
      assertThat(scale.ticks()).allMatch(tick -> tick.place() > 19 && tick.place() < 301);
    }
  }

  private static Extent values(Random random) {
    double size = Math.pow(10, random.nextDouble(-6, 6));
    double from = random.nextDouble(-size, size);
    return new Extent(from, from + size * random.nextDouble(0.01, 1));
  }

  private static int lead(BigDecimal number) {
    return Integer.parseInt(
        number.round(new MathContext(9)).stripTrailingZeros().unscaledValue().toString());
  }
}
