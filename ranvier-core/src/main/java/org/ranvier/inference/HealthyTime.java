package org.ranvier.inference;

/// How long a healthy axon takes along a nerve whose velocity grows evenly towards the cord.
///
/// @param gradient share by which it grows over the whole length
/// @param lengthMillimetres from the muscle to the cord
record HealthyTime(double gradient, double lengthMillimetres) {

  /// @param from distance from the muscle in mm
  /// @param to the same, further away
  /// @param velocityMetresPerSecond at the muscle
  /// @return time in ms
  double milliseconds(double from, double to, double velocityMetresPerSecond) {
    double perMillimetre = gradient / lengthMillimetres;
    return Math.log((1 + perMillimetre * to) / (1 + perMillimetre * from))
        / (perMillimetre * velocityMetresPerSecond);
  }
}
