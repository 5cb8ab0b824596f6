package org.ranvier.study.subject;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;

/// A number, or the two ends between which it is drawn, all values as likely.
///
/// @param from the least
/// @param to the most, not less than the least
public record Range(double from, double to) {

  public Range {
    if (!(from <= to)) {
      throw new IllegalArgumentException(
          "A range must not end below its beginning, but goes from %s to %s".formatted(from, to));
    }
  }

  /// @return the number itself
  public static Range of(double number) {
    return new Range(number, number);
  }

  /// @return a number of the range
  public double draw(RandomGenerator random) {
    double share = random.nextDouble();
    return from + share * (to - from);
  }

  /// @return a whole number of the range, both ends included
  public int drawWhole(RandomGenerator random) {
    double share = random.nextDouble();
    return (int) Math.min(Math.floor(from + share * (to - from + 1)), to);
  }

  /// @return whether both ends lie within limits
  public boolean within(double least, double most) {
    return from >= least && to <= most;
  }

  /// @return the number, or both ends, as text
  public String text() {
    return from == to ? plain(from) : plain(from) + " to " + plain(to);
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
