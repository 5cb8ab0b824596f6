package org.ranvier.study.subject;

/// How often motor units of ill muscles fire by themselves.
///
/// @param muscleChance that a muscle with ill axons fasciculates, 0 to 1
/// @param unitShare of its living units that do, 0 to 1
/// @param perMinute of each such unit
public record Fasciculation(double muscleChance, double unitShare, Range perMinute) {

  /// Nothing fires by itself.
  public static final Fasciculation NONE = new Fasciculation(0, 0, Range.of(0));

  public Fasciculation {
    share("muscles that fasciculate", muscleChance);
    share("units that fasciculate", unitShare);
    if (!perMinute.within(0, 600)) {
      throw new IllegalArgumentException(
          "A unit must fasciculate 0 to 600 times a minute, but does so %s times"
              .formatted(perMinute.text()));
    }
  }

  private static void share(String what, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "The share of %s must be from 0 to 1, but is %s".formatted(what, value));
    }
  }
}
