package org.ranvier.study.subject;

/// How often ill muscles twitch by themselves.
///
/// @param muscleChance that a muscle with ill axons fasciculates, 0 to 1
/// @param perMinute of the whole muscle, 0 to 600; some of its units take part more than others
public record Fasciculation(double muscleChance, Range perMinute) {

  /// Nothing fires by itself.
  public static final Fasciculation NONE = new Fasciculation(0, Range.of(0));

  public Fasciculation {
    if (!(muscleChance >= 0 && muscleChance <= 1)) {
      throw new IllegalArgumentException(
          "The share of muscles that fasciculate must be from 0 to 1, but is " + muscleChance);
    }
    if (!perMinute.within(0, 600)) {
      throw new IllegalArgumentException(
          "A muscle must fasciculate 0 to 600 times a minute, but does so %s times"
              .formatted(perMinute.text()));
    }
  }
}
