package org.ranvier.claims;

/// The values for which a claim is right. An end that is open does not belong to it.
///
/// @param from lowest value, minus infinity if there is none
/// @param to highest value, infinity if there is none
/// @param unit in words, such as `weeks`
public record Scope(double from, boolean openFrom, double to, boolean openTo, String unit) {

  public Scope {
    if (!(from < to) && !(from <= to && !openFrom && !openTo)) {
      throw new IllegalArgumentException(
          "A claim must leave room between its limits, but reaches from %s to %s"
              .formatted(from, to));
    }
  }

  /// @return both ends included
  public static Scope between(double from, double to, String unit) {
    return new Scope(from, false, to, false, unit);
  }

  public static Scope above(double limit, String unit) {
    return new Scope(limit, true, Double.POSITIVE_INFINITY, true, unit);
  }

  public static Scope below(double limit, String unit) {
    return new Scope(Double.NEGATIVE_INFINITY, true, limit, true, unit);
  }

  /// @return whether the whole interval of a figure lies within
  boolean holds(Magnitude figure) {
    boolean afterFrom = openFrom ? figure.low() > from : figure.low() >= from;
    boolean beforeTo = openTo ? figure.high() < to : figure.high() <= to;
    return afterFrom && beforeTo;
  }

  /// @return whether a part of a figure's interval lies within; an end that both share is no part
  boolean touches(Magnitude figure) {
    return figure.low() < figure.high() ? figure.high() > from && figure.low() < to : holds(figure);
  }
}
