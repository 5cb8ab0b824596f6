package org.ranvier.study.nerve;

/// How firing hyperpolarises motor axons: the share by which their safety factor is lowered. It
/// grows with the rate of firing and fades by itself; axons near to failing drop out at a lesion.
///
/// @param share by now, from 0 to less than 1
public record Hyperpolarisation(double share) {

  private static final NerveFigures FIGURES = NerveFigures.shipped();
  private static final double FADING = 60 * FIGURES.value("activity", "fading-minutes");
  private static final double FULL_SECONDS = 60;
  private static final double FULL_HERTZ = 25;

  /// Gain a second at 1 Hz, so that the full effort gives the stated share.
  private static final double GAIN =
      FIGURES.value("activity", "reached-by-60-seconds-at-25-hertz")
          / (FULL_HERTZ * FADING * (1 - Math.exp(-FULL_SECONDS / FADING)));

  /// Higher rates for long would lower the safety factor below 0.
  private static final double MOST = 0.95;

  public Hyperpolarisation {
    if (!(share >= 0 && share <= MOST)) {
      throw new IllegalArgumentException(
          "Activity must lower the safety factor by a share from 0 to %s, but by %s"
              .formatted(MOST, share));
    }
  }

  /// @return a rested axon
  public static Hyperpolarisation none() {
    return new Hyperpolarisation(0);
  }

  /// @param hertz at which the axon fires
  /// @param seconds for how long
  /// @return what it comes to
  public Hyperpolarisation after(double hertz, double seconds) {
    if (!(hertz >= 0 && seconds >= 0)) {
      throw new IllegalArgumentException(
          "Rate and time of firing must be 0 or more, but are %s Hz and %s s"
              .formatted(hertz, seconds));
    }
    double left = Math.exp(-seconds / FADING);
    double reached = GAIN * hertz * FADING;
    return new Hyperpolarisation(Math.min(MOST, share * left + reached * (1 - left)));
  }

  /// @param seconds of rest
  /// @return what is left
  public Hyperpolarisation rested(double seconds) {
    return after(0, seconds);
  }
}
