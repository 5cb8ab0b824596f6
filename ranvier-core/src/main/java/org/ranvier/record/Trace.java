package org.ranvier.record;

import java.util.Arrays;
import java.util.OptionalDouble;

/// A recorded motor response, sampled evenly from the stimulus on.
///
/// @param sampleIntervalMilliseconds time between samples, above 0
/// @param millivolts baseline-corrected potential, negative upward as on the machine's screen (a
///   negative peak is a positive number), at least 2 samples
/// @param onsetMilliseconds where the response was found to begin
/// @param peakMilliseconds where its negative peak was found
/// @param endMilliseconds where the negative peak was found to end
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, compared by content
public record Trace(
    double sampleIntervalMilliseconds,
    double[] millivolts,
    OptionalDouble onsetMilliseconds,
    OptionalDouble peakMilliseconds,
    OptionalDouble endMilliseconds) {

  public Trace {
    if (!(sampleIntervalMilliseconds > 0)) {
      throw new IllegalArgumentException(
          "A sample interval must be above 0 ms, but is " + sampleIntervalMilliseconds);
    }
    if (millivolts.length < 2) {
      throw new IllegalArgumentException(
          "A trace needs at least 2 samples, but has " + millivolts.length);
    }
    millivolts = millivolts.clone();
  }

  @Override
  public double[] millivolts() {
    return millivolts.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Trace that
        && sampleIntervalMilliseconds == that.sampleIntervalMilliseconds
        && Arrays.equals(millivolts, that.millivolts)
        && onsetMilliseconds.equals(that.onsetMilliseconds)
        && peakMilliseconds.equals(that.peakMilliseconds)
        && endMilliseconds.equals(that.endMilliseconds);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(millivolts) + Double.hashCode(sampleIntervalMilliseconds);
  }
}
