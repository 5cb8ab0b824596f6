package org.ranvier.report.words;

import java.util.OptionalDouble;

/// Numbers as reports print them: a point, a fixed number of places, halves rounded away from 0.
///
/// Written out by hand because `String.format` costs a cold program more than the whole reading.
public final class Decimal {

  private static final String MINUS = "\u2212";
  private static final double[] POWERS = {1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

  /// A number of this many units still fits into a long.
  private static final double MOST_SCALED = 1e17;

  private Decimal() {}

  /// @param places digits behind the point, 0 to 9
  public static String fixed(double value, int places) {
    double scale = POWERS[places];
    boolean huge = Math.abs(value) >= 1e12 || Math.abs(value) * scale >= MOST_SCALED;
    if (!Double.isFinite(value) || huge) {
      return Double.toString(value);
    }
    // The hair's breadth lifts decimal halves that binary fractions leave just below.
    long scaled = (long) Math.floor(Math.abs(value) * scale * (1 + 1e-12) + 0.5);
    long unit = (long) scale;
    StringBuilder text = new StringBuilder(12);
    if (value < 0 && scaled != 0) {
      text.append(MINUS);
    }
    text.append(scaled / unit);
    if (places > 0) {
      String fraction = Long.toString(scaled % unit);
      text.append('.').repeat('0', places - fraction.length()).append(fraction);
    }
    return text.toString();
  }

  /// @param digits decimals; if negative, so many significant digits, and never fewer before the
  ///   point than there are
  /// @return the number as a cell of a table
  public static String cell(double value, int digits) {
    if (digits >= 0 || value == 0 || !Double.isFinite(value)) {
      return fixed(value, Math.max(0, digits));
    }
    int before = (int) Math.floor(Math.log10(Math.abs(value))) + 1;
    return fixed(value, Math.clamp(-digits - before, 0, POWERS.length - 1));
  }

  /// @return the number without zeros at its end, such as `24` or `11.5`
  public static String plain(double value, int places) {
    String text = fixed(value, places);
    if (places == 0 || text.indexOf('.') < 0) {
      return text;
    }
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }

  /// @return the number with its sign always shown, as a change is written
  public static String signed(double value, int places) {
    String text = fixed(value, places);
    return text.startsWith(MINUS) ? text : "+" + text;
  }

  /// @return the number, or an empty text where nothing is known
  public static String fixed(OptionalDouble value, int places) {
    return value.isPresent() ? fixed(value.getAsDouble(), places) : "";
  }

  /// @return the number with its sign, or an empty text where nothing is known
  public static String signed(OptionalDouble value, int places) {
    return value.isPresent() ? signed(value.getAsDouble(), places) : "";
  }
}
