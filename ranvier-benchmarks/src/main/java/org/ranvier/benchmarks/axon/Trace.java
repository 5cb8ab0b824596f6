package org.ranvier.benchmarks.axon;

/// A potential over time, straight between samples.
final class Trace {

  private final double[] times;
  private final double[] millivolts;

  Trace(double[] times, double[] millivolts) {
    this.times = times;
    this.millivolts = millivolts;
  }

  double at(double time) {
    int i = 0;
    while (i + 2 < times.length && times[i + 1] <= time) {
      i++;
    }
    double share = (time - times[i]) / (times[i + 1] - times[i]);
    return millivolts[i] + share * (millivolts[i + 1] - millivolts[i]);
  }

  double peak() {
    return millivolts[top()];
  }

  double peakTime() {
    return times[top()];
  }

  private int top() {
    int top = 0;
    for (int i = 1; i < millivolts.length; i++) {
      top = millivolts[i] > millivolts[top] ? i : top;
    }
    return top;
  }

  /// @return when the potential was lowest after a moment
  double deepestTime(double after) {
    int deepest = times.length - 1;
    for (int i = 0; i < times.length; i++) {
      deepest = times[i] > after && millivolts[i] < millivolts[deepest] ? i : deepest;
    }
    return times[deepest];
  }

  /// @return when the potential rose through a level for the first time
  double firstRise(double level) {
    int i = 0;
    while (!(millivolts[i] < level && millivolts[i + 1] >= level)) {
      i++;
    }
    return crossing(i, level);
  }

  /// @return when the potential fell through a level for the last time
  double lastFall(double level) {
    int i = times.length - 2;
    while (!(millivolts[i] >= level && millivolts[i + 1] < level)) {
      i--;
    }
    return crossing(i, level);
  }

  private double crossing(int i, double level) {
    double share = (level - millivolts[i]) / (millivolts[i + 1] - millivolts[i]);
    return times[i] + share * (times[i + 1] - times[i]);
  }

  /// @return the steepest rise between two samples, V/s
  double steepest() {
    double steepest = 0;
    for (int i = 0; i + 1 < times.length; i++) {
      steepest =
          Math.max(steepest, (millivolts[i + 1] - millivolts[i]) / (times[i + 1] - times[i]));
    }
    return steepest;
  }
}
