package org.ranvier.record.trace;

import java.util.OptionalDouble;
import org.ranvier.record.Trace;

/// What a trace shows after a stimulus.
public sealed interface MeasuredResponse {

  /// The trace from the stimulus on, negative upward, less its baseline.
  Trace trace();

  /// A response. Times in ms after the stimulus.
  ///
  /// @param amplitudeMillivolts baseline to negative peak
  /// @param areaMillivoltMilliseconds under the negative peak; empty if the trace ends before it
  /// @param durationMilliseconds of the negative peak; empty if the trace ends before it
  /// @param totalDurationMilliseconds onset to the end of the last negative peak
  /// @param noiseMillivolts standard deviation of the noise
  record Present(
      double onsetMilliseconds,
      double peakMilliseconds,
      double amplitudeMillivolts,
      OptionalDouble areaMillivoltMilliseconds,
      OptionalDouble durationMilliseconds,
      OptionalDouble totalDurationMilliseconds,
      double noiseMillivolts,
      Trace trace)
      implements MeasuredResponse {}

  /// Nothing stands out of the noise.
  ///
  /// @param thresholdMillivolts what a response would have had to exceed
  record Nothing(double thresholdMillivolts, Trace trace) implements MeasuredResponse {}
}
