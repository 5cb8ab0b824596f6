package org.ranvier.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Where the values of an axis stand on the page.
final class Scale {

  /// A value with its place on the page and how it is written there.
  record Tick(double place, String words) {}

  private final boolean logarithmic;
  private final Extent shown;
  private final double start;
  private final double end;
  private final List<BigDecimal> ticks;

  private Scale(
      boolean logarithmic, Extent shown, double start, double end, List<BigDecimal> ticks) {
    this.logarithmic = logarithmic;
    this.shown = shown;
    this.start = start;
    this.end = end;
    this.ticks = List.copyOf(ticks);
  }

  /// A linear scale from one value to another exactly.
  ///
  /// @param start where the least value stands on the page
  /// @param most ticks that there is room for
  static Scale exact(Extent shown, double start, double end, int most) {
    Extent wide = widened(shown);
    BigDecimal step = LinearTicks.step(wide.length(), most);
    return new Scale(false, wide, start, end, LinearTicks.between(wide.least(), wide.most(), step));
  }

  /// A linear scale whose ends are ticks. It begins with 0 where the values come near it.
  static Scale linear(Extent values, double start, double end, int most) {
    Extent wide = widened(nearZero(values));
    // Rounding outwards may need a step more than there is room for: then the step grows once.
    BigDecimal step = LinearTicks.step(wide.length(), most);
    Extent shown = LinearTicks.around(wide, step);
    if (shown.length() > (most + 0.5) * step.doubleValue()) {
      step = LinearTicks.step(shown.length(), most);
      shown = LinearTicks.around(wide, step);
    }
    return new Scale(
        false, shown, start, end, LinearTicks.between(shown.least(), shown.most(), step));
  }

  /// A logarithmic scale of values above 0, which begins and ends with 1, 2 or 5 times a power of
  /// ten.
  static Scale logarithmic(Extent values, double start, double end, int most) {
    Extent shown = LogarithmicTicks.around(values.isEmpty() ? new Extent(1, 10) : values);
    return new Scale(
        true, shown, start, end, LogarithmicTicks.between(shown.least(), shown.most(), most));
  }

  /// @return whether a value has a place on the axis
  boolean holds(double value) {
    return Double.isFinite(value) && (value > 0 || !logarithmic);
  }

  /// @param value one that the scale holds
  /// @return its place on the page
  double at(double value) {
    double share =
        logarithmic
            ? Math.log(value / shown.least()) / Math.log(shown.most() / shown.least())
            : (value - shown.least()) / shown.length();
    return start + share * (end - start);
  }

  /// @return the values from end to end
  Extent shown() {
    return shown;
  }

  double start() {
    return start;
  }

  double end() {
    return end;
  }

  List<Tick> ticks() {
    List<String> words = TickText.of(ticks);
    List<Tick> placed = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      placed.add(new Tick(at(ticks.get(i).doubleValue()), words.get(i)));
    }
    return placed;
  }

  private static Extent nearZero(Extent values) {
    // A third: so near that the empty stretch down to 0 tells more than it costs.
    boolean above = values.least() > 0 && values.least() < values.most() / 3;
    boolean below = values.most() < 0 && values.most() > values.least() / 3;
    return above || below ? values.with(0) : values;
  }

  /// An axis needs some length: a single value gets as much again on both sides, down to what a
  /// number of 15 digits can tell apart.
  private static Extent widened(Extent values) {
    if (values.isEmpty()) {
      return new Extent(0, 1);
    }
    double size = Math.max(Math.abs(values.least()), Math.abs(values.most()));
    if (values.length() > size * 1e-9) {
      return values;
    }
    double more = size > 0 ? size / 2 : 1;
    return new Extent(values.least() - more, values.most() + more);
  }
}
