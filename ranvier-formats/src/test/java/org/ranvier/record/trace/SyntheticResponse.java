package org.ranvier.record.trace;

import java.util.SplittableRandom;

/// A motor response of two phases whose measures are known exactly.
///
/// ```
/// v(t) =        A sin(π (t - onset) / duration)^p                   the negative peak
/// v(t) = -0.35  A sin(π (t - onset - duration) / 1.5 duration)^p    the positive phase after it
/// ```
///
/// With p = 1 the onset is a kink; with p = 2 it is as soft as a parabola. Responses of the hand
/// lie between.
///
/// @param onset in ms after the stimulus
/// @param amplitude A in mV
/// @param duration of the negative peak in ms
/// @param power p
public record SyntheticResponse(double onset, double amplitude, double duration, double power) {
  private static final double POSITIVE_SHARE = 0.35;
  private static final double POSITIVE_LENGTH = 1.5;
  private static final int AREA_STEPS = 20_000;

  /// @return the potential in mV, negative upward
  public double at(double milliseconds) {
    double negative = (milliseconds - onset) / duration;
    if (negative >= 0 && negative < 1) {
      return amplitude * Math.pow(Math.sin(Math.PI * negative), power);
    }
    double positive = (milliseconds - onset - duration) / (POSITIVE_LENGTH * duration);
    return positive >= 0 && positive < 1
        ? -POSITIVE_SHARE * amplitude * Math.pow(Math.sin(Math.PI * positive), power)
        : 0;
  }

  /// @return the area under the negative peak in mV·ms, by the midpoint rule in very fine steps
  public double area() {
    double step = duration / AREA_STEPS;
    double sum = 0;
    for (int i = 0; i < AREA_STEPS; i++) {
      sum += at(onset + (i + 0.5) * step);
    }
    return sum * step;
  }

  /// A stimulus artefact: a spike of some millivolts that dies away in a few tenths of a
  /// millisecond, and a tail.
  ///
  /// @return its potential in mV
  public static double artefact(double milliseconds) {
    if (milliseconds < 0) {
      return 0;
    }
    return 6 * Math.exp(-milliseconds / 0.12) - 0.15 * Math.exp(-milliseconds / 1.2);
  }

  /// Records the response with noise, as an amplifier does.
  ///
  /// @param before time recorded before the stimulus, in ms
  public Sweep record(
      double rateKilohertz,
      double lengthMilliseconds,
      double before,
      double noiseMillivolts,
      boolean withArtefact,
      long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int stimulus = (int) Math.round(before * rateKilohertz);
    double[] samples = new double[stimulus + (int) Math.round(lengthMilliseconds * rateKilohertz)];
    for (int i = 0; i < samples.length; i++) {
      double time = (i - stimulus) / rateKilohertz;
      samples[i] =
          at(time) + (withArtefact ? artefact(time) : 0) + noiseMillivolts * random.nextGaussian();
    }
    return new Sweep(1 / rateKilohertz, samples, stimulus);
  }
}
