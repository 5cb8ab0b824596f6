package org.ranvier.record.trace;

import java.util.OptionalDouble;

/// The negative phases of a smoothed, baseline-corrected response.
final class Phases {
  private final double[] millivolts;
  private final double interval;

  Phases(double[] millivolts, double interval) {
    this.millivolts = millivolts;
    this.interval = interval;
  }

  /// @return where the trace first returns to the baseline after a peak, in ms; for a trace that
  ///   only comes near it, where it stays within the noise; empty if it ends before
  OptionalDouble endAfter(int peak, double noise) {
    for (int i = peak + 1; i < millivolts.length; i++) {
      if (millivolts[i] <= 0) {
        double share = millivolts[i - 1] / (millivolts[i - 1] - millivolts[i]);
        return OptionalDouble.of((i - 1 + share) * interval);
      }
    }
    for (int i = peak + 1; i < millivolts.length; i++) {
      if (millivolts[i] < noise) {
        return OptionalDouble.of(i * interval);
      }
    }
    return OptionalDouble.empty();
  }

  /// @param end of the main negative peak, in ms
  /// @param height that a later phase must reach
  /// @param within time in ms in which the next phase must begin to rise
  /// @return the end of the last negative phase, in ms
  OptionalDouble lastEnd(double end, double height, double within, double noise) {
    double last = end;
    int i = (int) Math.ceil(end / interval) + 1;
    while (i < millivolts.length && i * interval <= last + within) {
      if (millivolts[i] >= height) {
        OptionalDouble next = endAfter(i, noise);
        if (next.isEmpty()) {
          return next;
        }
        last = next.getAsDouble();
        i = (int) Math.ceil(last / interval);
      }
      i++;
    }
    return OptionalDouble.of(last);
  }

  /// @return the area of the negative parts between two times, by the trapezium rule
  double area(double from, double to) {
    double area = 0;
    double time = from;
    double value = 0; // at the onset the response leaves the baseline
    for (int i = (int) Math.floor(from / interval) + 1; i * interval < to; i++) {
      double next = Math.max(0, millivolts[i]);
      area += (value + next) / 2 * (i * interval - time);
      time = i * interval;
      value = next;
    }
    return area + value / 2 * (to - time);
  }
}
