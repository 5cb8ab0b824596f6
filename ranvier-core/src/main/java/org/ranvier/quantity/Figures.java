package org.ranvier.quantity;

/// Writes figures for people: few digits, a point as decimal mark, no exponent, no trailing zeros.
public final class Figures {

  private Figures() {}

  /// @param decimals most digits after the point, 0 to 3
  /// @return the value rounded half up, such as `52.1`
  public static String text(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "?" : value > 0 ? "∞" : "-∞";
    }
    long scale = decimals == 0 ? 1 : decimals == 1 ? 10 : decimals == 2 ? 100 : 1000;
    long scaled = Math.round(Math.abs(value) * scale);
    StringBuilder text = new StringBuilder();
    if (value < 0 && scaled != 0) {
      text.append('-');
    }
    text.append(scaled / scale);
    long fraction = scaled % scale;
    if (fraction != 0) {
      text.append('.');
      for (long place = scale / 10; place > 0 && fraction > 0; place /= 10) {
        text.append(fraction / place);
        fraction %= place;
      }
    }
    return text.toString();
  }

  /// @return the value with up to three digits after the point
  public static String text(double value) {
    return text(value, 3);
  }

  /// @return a change in percent with its sign, such as `+12 %`
  public static String signedPercent(double percent) {
    String text = text(percent, 1);
    return (text.charAt(0) == '-' || text.equals("0") ? text : "+" + text) + " %";
  }
}
