package org.ranvier.study.nerve;

/// One lesion: where it is and what it does.
///
/// @param sensoryShare how much of it sensory axons suffer, from 0 to 1; little in multifocal motor
///   neuropathy
public record NerveLesion(Where where, Effect effect, double sensoryShare) {

  public NerveLesion {
    if (!(sensoryShare >= 0 && sensoryShare <= 1)) {
      throw new IllegalArgumentException(
          "The share of a lesion that sensory axons suffer must be from 0 to 1, but is "
              + sensoryShare);
    }
  }

  /// @return a lesion that spares sensory axons
  public static NerveLesion motor(Where where, Effect effect) {
    return new NerveLesion(where, effect, 0);
  }

  /// @return a lesion of motor and sensory axons alike
  public static NerveLesion mixed(Where where, Effect effect) {
    return new NerveLesion(where, effect, 1);
  }
}
