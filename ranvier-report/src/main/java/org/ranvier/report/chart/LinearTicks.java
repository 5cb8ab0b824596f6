package org.ranvier.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Ticks of a linear axis, in steps of 1, 2 or 5 times a power of ten. They are decimal numbers, so
/// that 0.3 is written 0.3.
final class LinearTicks {

  /// Forgives the binary fraction in the quotient of an end of an axis and its step.
  private static final double FORGIVEN = 1e-6;

  private static final List<BigDecimal> LEADS =
      List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5));

  private LinearTicks() {}

  /// @param length of the axis, more than 0
  /// @param most steps that there is room for
  /// @return the smallest step that is not smaller than the length divided by the steps
  static BigDecimal step(double length, int most) {
    double least = length / most;
    int power = (int) Math.floor(Math.log10(least)) - 1;
    while (true) {
      for (BigDecimal lead : LEADS) {
        BigDecimal step = lead.scaleByPowerOfTen(power);
        if (step.doubleValue() >= least * (1 - FORGIVEN)) {
          return step;
        }
      }
      power++;
    }
  }

  /// @return all multiples of the step from one end to the other
  static List<BigDecimal> between(double from, double to, BigDecimal step) {
    List<BigDecimal> ticks = new ArrayList<>();
    long last = (long) Math.floor(to / step.doubleValue() + FORGIVEN);
    for (long k = (long) Math.ceil(from / step.doubleValue() - FORGIVEN); k <= last; k++) {
      ticks.add(step.multiply(BigDecimal.valueOf(k)));
    }
    return ticks;
  }

  /// @return the values rounded outwards to multiples of the step
  static Extent around(Extent values, BigDecimal step) {
    double unit = step.doubleValue();
    double first = Math.floor(values.least() / unit + FORGIVEN);
    double last = Math.ceil(values.most() / unit - FORGIVEN);
    return new Extent(
        step.multiply(BigDecimal.valueOf((long) first)).doubleValue(),
        step.multiply(BigDecimal.valueOf((long) last)).doubleValue());
  }
}
