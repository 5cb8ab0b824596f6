package org.ranvier.inference;

/// A simulated segment: what was done to its axons, and what a study of it would show.
///
/// @param blocked see [Damage#BLOCKED], from 0 to 1
/// @param lost see [Damage#LOST], from 0 to 1
/// @param slowed see [Damage#SLOWED], from 0 to 1
/// @param dispersionMilliseconds see [Damage#DISPERSION]
/// @param readings what a report of the study would print
record VirtualSegment(
    double blocked,
    double lost,
    double slowed,
    double dispersionMilliseconds,
    SegmentFeatures features,
    VirtualReadings readings) {

  double of(Damage damage) {
    return switch (damage) {
      case BLOCKED -> blocked;
      case LOST -> lost;
      case SLOWED -> slowed;
      case DISPERSION -> dispersionMilliseconds;
    };
  }
}
