package org.ranvier.muscle;

import java.util.Arrays;
import org.hipparchus.special.Erf;
import org.ranvier.random.Streams;

/// The response of a healthy muscle to a distal stimulus, for units without number.
final class ResponseShape {

  private static final double DEVIATIONS = 4;

  private static final Streams NO_NOISE = Streams.of(0);

  private ResponseShape() {}

  /// @param shapes of unit potentials, each [LineSource#STEP] of the impulse's way
  /// @return the highest point that an amplifier shows of the mean potential of units whose firing
  ///   scatters as that of the terminal delays of one pool
  static double peak(double[][] shapes, MuscleModel model, PoolRules rules, Amplifier amplifier) {
    double perMillisecond = model.fibreVelocityMetresPerSecond().mean() / LineSource.STEP;
    double scatter = rules.terminalDeviationMilliseconds() * perMillisecond;
    int margin = (int) Math.ceil(DEVIATIONS * scatter);
    double[] mean = mean(shapes, model, rules.depthDeviation(), perMillisecond, margin);
    double[] response = new double[mean.length];
    for (int i = margin; i < mean.length - margin; i++) {
      response[i] = smooth(mean, i, margin, scatter);
    }
    double[] shown = amplifier.withNoise(0).record(response, 1 / perMillisecond, NO_NOISE);
    return Arrays.stream(shown).max().orElseThrow();
  }

  private static double[] mean(
      double[][] shapes,
      MuscleModel model,
      double depthDeviation,
      double perMillisecond,
      int margin) {
    int parts = model.parts().size();
    int depths = shapes.length / parts;
    double[] mean = new double[LineSource.length() + 2 * margin];
    for (int i = 0; i < shapes.length; i++) {
      MusclePart part = model.parts().get(i / depths);
      int later = margin + (int) Math.round(part.delayMilliseconds() * perMillisecond);
      double weight = part.share() * meanSize(i % depths, depths, depthDeviation) / depths;
      for (int j = 0; j < shapes[i].length && j + later < mean.length; j++) {
        mean[j + later] += weight * shapes[i][j];
      }
    }
    return mean;
  }

  private static double smooth(double[] values, int middle, int margin, double deviation) {
    double sum = 0;
    double weights = 0;
    for (int i = -margin; i <= margin; i++) {
      double weight = Math.exp(-i * i / (2 * deviation * deviation));
      sum += weight * values[middle + i];
      weights += weight;
    }
    return sum / weights;
  }

  /// @return the mean size of the units of one depth, over that of all units
  private static double meanSize(int depth, int depths, double deviation) {
    // The mean of a log-normal variable between two of its quantiles, over its mean.
    double shallow = upper((double) depth / depths) - deviation;
    double deep = upper((depth + 1.0) / depths) - deviation;
    return depths * (Erf.erf(shallow / Math.sqrt(2)) - Erf.erf(deep / Math.sqrt(2))) / 2;
  }

  /// @return what a standard normal variable exceeds with that probability
  private static double upper(double probability) {
    return Math.sqrt(2) * Erf.erfcInv(2 * probability);
  }
}
