package org.ranvier.muscle.needle;

import java.util.Arrays;
import org.ranvier.reference.FigureList;

/// How much of a trace is filled with potentials.
final class FilledShare {

  private static final double BIN_MILLISECONDS = 10;

  private final NeedleModel model;

  FilledShare(NeedleModel model) {
    this.model = model;
  }

  /// @return share of hundredths of a second in which the trace moves by more than a limit and by
  ///   more than a share of its whole range, since the eye judges it at a gain that shows all
  double of(double[] trace) {
    int bin = (int) Math.round(BIN_MILLISECONDS / model.sampleMilliseconds());
    int bins = trace.length / bin;
    double range = Arrays.stream(trace).max().orElse(0) - Arrays.stream(trace).min().orElse(0);
    double limit =
        Math.max(model.limits.value("activity"), model.limits.value("activity-share") * range);
    int filled = 0;
    for (int b = 0; b < bins; b++) {
      double highest = Double.NEGATIVE_INFINITY;
      double lowest = Double.POSITIVE_INFINITY;
      for (int i = b * bin; i < (b + 1) * bin; i++) {
        highest = Math.max(highest, trace[i]);
        lowest = Math.min(lowest, trace[i]);
      }
      if (highest - lowest > limit) {
        filled++;
      }
    }
    return (double) filled / bins;
  }

  static Interference judged(double share, FigureList limits) {
    return share >= limits.value("full")
        ? Interference.FULL
        : share >= limits.value("single")
            ? Interference.REDUCED
            : share > 0 ? Interference.SINGLE_UNITS : Interference.NONE;
  }
}
