package org.ranvier.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Ticks of a logarithmic axis: 1, 2 and 5 of each power of ten, or only some of the powers where
/// there are many.
final class LogarithmicTicks {

  private static final double FORGIVEN = 1e-9;

  private LogarithmicTicks() {}

  /// @param from more than 0
  /// @param most ticks that there is room for, at least 2
  /// @return the finest of the sets of ticks that has room; some even where the axis is shorter
  ///   than the step from 2 to 5
  static List<BigDecimal> between(double from, double to, int most) {
    for (int[] leads : new int[][] {{1, 2, 5}, {1}}) {
      List<BigDecimal> ticks = ticks(from, to, leads, 1);
      if (ticks.size() <= most && ticks.size() >= 2) {
        return ticks;
      }
    }
    if (ticks(from, to, new int[] {1}, 1).size() <= 1) {
      return LinearTicks.between(from, to, LinearTicks.step(to - from, most));
    }
    int powers = 2;
    while (ticks(from, to, new int[] {1}, powers).size() > most) {
      powers++;
    }
    return ticks(from, to, new int[] {1}, powers);
  }

  /// @param values above 0
  /// @return the values rounded outwards to 1, 2 or 5 times a power of ten
  static Extent around(Extent values) {
    double from = lead(values.least(), false);
    double to = lead(values.most(), true);
    return from < to ? new Extent(from, to) : new Extent(from / 2, to * 2);
  }

  private static double lead(double value, boolean up) {
    int power = (int) Math.floor(Math.log10(value));
    List<BigDecimal> near =
        ticks(Math.pow(10, power - 1), Math.pow(10, power + 2), new int[] {1, 2, 5}, 1);
    double found = value;
    for (BigDecimal tick : up ? near.reversed() : near) {
      double at = tick.doubleValue();
      boolean outside = up ? at >= value * (1 - FORGIVEN) : at <= value * (1 + FORGIVEN);
      found = outside ? at : found;
    }
    return found;
  }

  private static List<BigDecimal> ticks(double from, double to, int[] leads, int powers) {
    List<BigDecimal> ticks = new ArrayList<>();
    int first = (int) Math.floor(Math.log10(from)) - 1;
    int last = (int) Math.ceil(Math.log10(to)) + 1;
    for (int power = first; power <= last; power++) {
      for (int lead : leads) {
        BigDecimal tick = BigDecimal.valueOf(lead).scaleByPowerOfTen(power);
        double at = tick.doubleValue();
        boolean within = at >= from * (1 - FORGIVEN) && at <= to * (1 + FORGIVEN);
        if (within && Math.floorMod(power, powers) == 0) {
          ticks.add(tick);
        }
      }
    }
    return ticks;
  }
}
