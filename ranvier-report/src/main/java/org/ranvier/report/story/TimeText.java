package org.ranvier.report.story;

import org.ranvier.report.words.Decimal;

/// Days since onset as people say them.
public final class TimeText {

  static final double DAYS_OF_A_YEAR = 365.25;
  private static final double DAYS_OF_A_MONTH = DAYS_OF_A_YEAR / 12;
  private static final int MONTHS_SAID = 24;

  private TimeText() {}

  /// @return such as `month 18` or `year 4.5`
  public static String of(int day) {
    long months = Math.round(day / DAYS_OF_A_MONTH);
    return months <= MONTHS_SAID && day > 0
        ? months < 1 ? "day " + day : "month " + months
        : "year " + Decimal.plain(years(day), 1);
  }

  /// @return years since onset
  public static double years(int day) {
    return day / DAYS_OF_A_YEAR;
  }
}
