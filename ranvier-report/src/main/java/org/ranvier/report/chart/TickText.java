package org.ranvier.report.chart;

import java.math.BigDecimal;
import java.util.List;

/// How the numbers at an axis are written: all of them plainly, or, where they are very large or
/// very small, all as powers of ten.
final class TickText {

  /// From here on a plain number is harder to read than a power of ten.
  private static final double LARGE = 100_000;

  private static final double SMALL = 0.001;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private TickText() {}

  /// @return a text for each of the ticks of one axis
  static List<String> of(List<BigDecimal> ticks) {
    Extent sizes = Extent.NONE;
    for (BigDecimal tick : ticks) {
      sizes = tick.signum() == 0 ? sizes : sizes.with(tick.abs().doubleValue());
    }
    boolean asPowers = !sizes.isEmpty() && (sizes.most() >= LARGE || sizes.least() < SMALL);
    return ticks.stream().map(tick -> asPowers ? power(tick) : plain(tick)).toList();
  }

  private static String plain(BigDecimal tick) {
    return tick.stripTrailingZeros().toPlainString().replace('-', '−');
  }

  private static String power(BigDecimal tick) {
    if (tick.signum() == 0) {
      return "0";
    }
    BigDecimal stripped = tick.stripTrailingZeros();
    int power = stripped.precision() - 1 - stripped.scale();
    String lead = plain(stripped.scaleByPowerOfTen(-power));
    String base = power == 0 ? "" : "10" + superscript(power);
    return switch (lead) {
      case "1" -> base.isEmpty() ? "1" : base;
      case "−1" -> base.isEmpty() ? "−1" : "−" + base;
      default -> base.isEmpty() ? lead : lead + "·" + base;
    };
  }

  private static String superscript(int power) {
    StringBuilder text = new StringBuilder(power < 0 ? "⁻" : "");
    for (char digit : Integer.toString(Math.abs(power)).toCharArray()) {
      text.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return text.toString();
  }
}
