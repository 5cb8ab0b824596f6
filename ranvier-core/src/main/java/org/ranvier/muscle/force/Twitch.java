package org.ranvier.muscle.force;

import org.ranvier.reference.FigureList;
import org.ranvier.reference.ReferenceFile;

/// The twitch of a motor unit and how twitches add up, after Fuglevand 1993. For force that is seen
/// or measured over time; the greatest force of a muscle is [ForceFraction]'s.
public final class Twitch {

  private static final class Shipped {
    static final Twitch TWITCH = new Twitch();
  }

  private final FigureList figures;

  private Twitch() {
    figures =
        new FigureList(
            ReferenceFile.resource(Twitch.class, "twitch.yaml").get("figures"),
            "longest-contraction",
            "contraction-range",
            "force-range",
            "gain-from",
            "gain-growth",
            "twitch-to-tetanus");
  }

  /// @return the twitch with the figures that ship with Ranvier
  public static Twitch shipped() {
    return Shipped.TWITCH;
  }

  /// @return twitch of the largest over that of the smallest unit of a muscle
  public double forceRange() {
    return figures.value("force-range");
  }

  /// @return force of a single twitch over that of a tetanus
  public double toTetanus() {
    return figures.value("twitch-to-tetanus");
  }

  /// Larger units are faster.
  ///
  /// @param fibresOverSmallest fibres over those of the smallest unit of the muscle, 1 or more
  /// @return time from the beginning to the peak of a twitch in ms
  public double contractionMilliseconds(double fibresOverSmallest) {
    double power = Math.log(figures.value("contraction-range")) / Math.log(forceRange());
    return figures.value("longest-contraction") * Math.pow(fibresOverSmallest, -power);
  }

  /// @param milliseconds since the impulse
  /// @return force over that at the peak
  public double force(double milliseconds, double contractionMilliseconds) {
    double relative = milliseconds / contractionMilliseconds;
    return relative <= 0 ? 0 : relative * Math.exp(1 - relative);
  }

  /// What a twitch in a train gives against one alone.
  ///
  /// @param rate contraction time over the interval since the last impulse, 0 for the first
  public double gain(double rate) {
    double from = figures.value("gain-from");
    return rate < from ? 1 : sigmoid(rate) / sigmoid(from);
  }

  private double sigmoid(double rate) {
    return -Math.expm1(-figures.value("gain-growth") * rate * rate * rate) / rate;
  }
}
