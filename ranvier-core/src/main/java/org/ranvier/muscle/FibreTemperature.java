package org.ranvier.muscle;

import org.ranvier.reference.Entry;

/// How temperature changes the velocity of muscle fibres.
///
/// @param q10 factor for 10 °C
/// @param atCelsius temperature for which velocities are given
/// @param lowestCelsius below which the factor is not used
/// @param highestCelsius above which it is not used
public record FibreTemperature(
    double q10, double atCelsius, double lowestCelsius, double highestCelsius) {

  static FibreTemperature of(Entry entry) {
    return new FibreTemperature(
        entry.get("value").number(),
        entry.get("at-celsius").number(),
        entry.get("from-celsius").number(),
        entry.get("to-celsius").number());
  }

  /// @return velocity over that at the given temperature
  /// @throws IllegalArgumentException if the muscle is colder or warmer than the factor covers
  public double factor(double muscleCelsius) {
    if (!(muscleCelsius >= lowestCelsius && muscleCelsius <= highestCelsius)) {
      throw new IllegalArgumentException(
          "A muscle must have %s to %s °C, but has %s °C."
              .formatted(lowestCelsius, highestCelsius, muscleCelsius));
    }
    return Math.pow(q10, (muscleCelsius - atCelsius) / 10);
  }
}
