package org.ranvier.study.test;

import java.util.OptionalDouble;
import org.ranvier.record.trace.Sweep;

/// A small response somewhere in a sweep that is otherwise at rest.
final class LateResponse {

  /// Short against an F wave, long against noise.
  private static final double SMOOTHING_MILLISECONDS = 0.5;

  /// A response stays beyond its threshold for so long; noise does not.
  private static final double SHORTEST_MILLISECONDS = 0.5;

  private final double interval;
  private final double[] smooth;

  LateResponse(Sweep sweep) {
    interval = sweep.sampleIntervalMilliseconds();
    smooth = smoothed(sweep.millivolts(), samples(SMOOTHING_MILLISECONDS));
  }

  double peakToPeakMillivolts() {
    double low = 0;
    double high = 0;
    for (double value : smooth) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return high - low;
  }

  /// @return where the sweep first leaves the band about zero for some time
  OptionalDouble onsetMilliseconds(double millivolts) {
    int needed = samples(SHORTEST_MILLISECONDS);
    int run = 0;
    for (int i = 0; i < smooth.length; i++) {
      run = Math.abs(smooth[i]) > millivolts ? run + 1 : 0;
      if (run == needed) {
        return OptionalDouble.of((i - needed + 1) * interval);
      }
    }
    return OptionalDouble.empty();
  }

  private int samples(double milliseconds) {
    return Math.max(1, (int) Math.round(milliseconds / interval));
  }

  /// A running mean over an odd number of samples.
  private static double[] smoothed(double[] values, int width) {
    int half = width / 2;
    double[] sums = new double[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      sums[i + 1] = sums[i] + values[i];
    }
    double[] smooth = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int from = Math.max(0, i - half);
      int to = Math.min(values.length, i + half + 1);
      smooth[i] = (sums[to] - sums[from]) / (to - from);
    }
    return smooth;
  }
}
