package org.ranvier.inference;

/// What is known of a segment when one compares it with simulated ones, each as a number in which
/// equal steps weigh about the same.
public enum Feature {
  /// Distal amplitude in standard deviations (of the square root) from the mean of healthy people.
  DISTAL_AMPLITUDE(0, "the distal amplitude"),
  /// Logarithm of proximal over distal amplitude.
  AMPLITUDE_RATIO(1, "the fall of the amplitude"),
  /// Logarithm of proximal over distal area of the negative peak, less that of the amplitude: how
  /// much better the area is kept, as it is when potentials are dispersed.
  AREA_KEPT(2, "the fall of the area"),
  /// Logarithm of proximal over distal duration of the negative peak.
  DURATION_RATIO(3, "the change of the duration"),
  /// Logarithm of the distal duration of the negative peak over the muscle's usual one.
  DISTAL_DURATION(4, "the distal duration"),
  /// Logarithm of the conduction time over that of health, over a measured distance.
  SLOWING(5, "the conduction time"),
  /// The same where the distance is not known, but only what is usual.
  SLOWING_AT_USUAL_LENGTH(6, "the conduction time"),
  /// Logarithm of the conduction time over the segment in health, in ms: no finding, but what the
  /// findings depend on, as are all that follow.
  HEALTHY_TIME(7, "the length of the segment"),
  /// Logarithm of the time from the distal site to the muscle in health, in ms.
  DISTAL_TIME(8, "the distance to the muscle"),
  /// Logarithm of the muscle's usual duration of the negative peak, in ms.
  USUAL_DURATION(9, "the muscle"),
  /// Logarithm of the muscle's usual number of units at the person's age.
  USUAL_UNITS(10, "the age"),
  /// 1 where the proximal site is one at which nerves are hard to reach and to tell apart, such as
  /// Erb's point, otherwise 0.
  DEEP_SITE(11, "the proximal site");

  private final int column;
  private final String words;

  Feature(int column, String words) {
    this.column = column;
    this.words = words;
  }

  /// @return what it is called in a sentence
  String words() {
    return words;
  }

  /// @return its place among the features
  int column() {
    return column;
  }

  /// @return whether it is a finding, which may be missing; the others are always known
  boolean isFinding() {
    return column < HEALTHY_TIME.column;
  }
}
