package org.ranvier.record.trace;

import java.util.Arrays;

/// A recording after one stimulus, with what came before it.
///
/// @param sampleIntervalMilliseconds time between samples, above 0
/// @param millivolts one value for each sample, not corrected for the baseline
/// @param stimulusSample the first sample at or after the stimulus
@SuppressWarnings("ArrayRecordComponent") // read only inside this package and never changed
public record Sweep(double sampleIntervalMilliseconds, double[] millivolts, int stimulusSample) {

  public Sweep {
    if (!(sampleIntervalMilliseconds > 0)) {
      throw new IllegalArgumentException(
          "A sample interval must be above 0 ms, but is " + sampleIntervalMilliseconds);
    }
    if (stimulusSample < 0 || stimulusSample >= millivolts.length) {
      throw new IllegalArgumentException("The stimulus must lie within the sweep, but does not");
    }
    millivolts = millivolts.clone();
  }

  /// @return the same recording with the other polarity
  public Sweep inverted() {
    return new Sweep(
        sampleIntervalMilliseconds,
        Arrays.stream(millivolts).map(value -> -value).toArray(),
        stimulusSample);
  }

  /// @return number of samples from the stimulus on
  int length() {
    return millivolts.length - stimulusSample;
  }

  /// @return the samples from the stimulus on, less a baseline
  double[] afterStimulus(double baseline) {
    double[] after = new double[length()];
    for (int i = 0; i < after.length; i++) {
      after[i] = millivolts[stimulusSample + i] - baseline;
    }
    return after;
  }

  double[] beforeStimulus() {
    return Arrays.copyOf(millivolts, stimulusSample);
  }

  /// @return the number of samples in a time, at least 1
  int samples(double milliseconds) {
    return Math.max(1, (int) Math.round(milliseconds / sampleIntervalMilliseconds));
  }
}
