package org.ranvier.muscle.needle;

import java.util.random.RandomGenerator;
import org.ranvier.random.Streams;

/// A trace that potentials are added to.
final class NeedleTrace {

  private final NeedleModel model;
  private final double[] millivolts;

  NeedleTrace(NeedleModel model, double milliseconds) {
    if (!(milliseconds > 0)) {
      throw new IllegalArgumentException(
          "A trace must last more than 0 ms, but is to last " + milliseconds);
    }
    this.model = model;
    millivolts = new double[(int) Math.round(milliseconds / model.sampleMilliseconds())];
  }

  double milliseconds() {
    return millivolts.length * model.sampleMilliseconds();
  }

  /// @param times of the beginnings of the potential in ms
  void add(double[] potential, double[] times) {
    for (double time : times) {
      int start = (int) Math.round(time / model.sampleMilliseconds());
      int end = Math.min(potential.length, millivolts.length - start);
      for (int i = 0; i < end; i++) {
        millivolts[start + i] += potential[i];
      }
    }
  }

  double[] withNoise(Streams stream) {
    RandomGenerator random = stream.generator();
    double noise = model.electrode.value("noise");
    for (int i = 0; i < millivolts.length; i++) {
      millivolts[i] += noise * random.nextGaussian();
    }
    return millivolts;
  }
}
