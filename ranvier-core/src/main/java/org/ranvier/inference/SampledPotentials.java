package org.ranvier.inference;

import org.ranvier.muscle.Amplifier;
import org.ranvier.muscle.UnitPotentials;
import org.ranvier.random.Streams;

/// The unit potentials of one muscle at one velocity of its fibres as an amplifier shows them,
/// sampled 5,000 times a second: that is enough for peak, area and duration of a response, and
/// fast. Each is kept at four phases, so that times of firing are kept to a twentieth of a
/// millisecond.
final class SampledPotentials {

  static final double INTERVAL = 0.2;
  static final double FINE_INTERVAL = 0.05;

  /// How many fine intervals make one interval.
  static final int PHASES = 4;

  /// A unit's potential is over after so many intervals, 45 ms.
  static final int LENGTH = 225;

  private static final Streams NO_NOISE = Streams.of(0);

  private final float[][][] potentials;

  /// @param fibreVelocityMetresPerSecond of the muscle fibres at their temperature
  SampledPotentials(
      UnitPotentials library, double fibreVelocityMetresPerSecond, Amplifier amplifier) {
    potentials = new float[library.size()][PHASES][LENGTH];
    for (int shape = 0; shape < potentials.length; shape++) {
      double[] fine =
          amplifier
              .withNoise(0)
              .record(
                  library.sampled(
                      shape, fibreVelocityMetresPerSecond, FINE_INTERVAL, LENGTH * PHASES),
                  FINE_INTERVAL,
                  NO_NOISE);
      for (int i = 0; i < fine.length; i++) {
        // Who fires a phase later is a fine sample further back in the potential.
        int phase = (PHASES - i % PHASES) % PHASES;
        int at = (i + phase) / PHASES;
        if (at < LENGTH) {
          potentials[shape][phase][at] = (float) fine[i];
        }
      }
    }
  }

  /// Adds the potential of a unit to a sum that begins at time 0.
  void add(float[] sum, int shape, double milliseconds, double size) {
    int fine = (int) Math.round(milliseconds / FINE_INTERVAL);
    float[] potential = potentials[shape][fine % PHASES];
    int from = fine / PHASES;
    float times = (float) size;
    int count = Math.min(LENGTH, sum.length - from);
    for (int i = 0; i < count; i++) {
      sum[from + i] += times * potential[i];
    }
  }
}
