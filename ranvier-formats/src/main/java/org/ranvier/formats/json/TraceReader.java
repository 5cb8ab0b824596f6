package org.ranvier.formats.json;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.ranvier.formats.vocabulary.Measure;
import org.ranvier.record.Trace;

/// Reads the curve of one response.
final class TraceReader {

  private TraceReader() {}

  static Trace trace(Cursor in) {
    OptionalDouble interval = OptionalDouble.empty();
    double[] millivolts = {};
    OptionalDouble onset = OptionalDouble.empty();
    OptionalDouble peak = OptionalDouble.empty();
    OptionalDouble end = OptionalDouble.empty();
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "sampleIntervalMilliseconds" -> interval = in.number(Measure.SAMPLE_INTERVAL);
        case "millivolts" -> millivolts = samples(in);
        case "onsetMilliseconds" -> onset = in.number(Measure.TRACE_TIME);
        case "peakMilliseconds" -> peak = in.number(Measure.TRACE_TIME);
        case "endMilliseconds" -> end = in.number(Measure.TRACE_TIME);
        default ->
            throw in.unknownKey(
                "A trace",
                "sampleIntervalMilliseconds",
                "millivolts",
                "onsetMilliseconds",
                "peakMilliseconds",
                "endMilliseconds");
      }
    }
    if (interval.isEmpty()) {
      throw in.missing("A trace", "sampleIntervalMilliseconds");
    }
    try {
      return new Trace(interval.getAsDouble(), millivolts, onset, peak, end);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  private static double[] samples(Cursor in) {
    double[] samples = new double[1024];
    int count = 0;
    in.enterArray();
    while (in.nextElement()) {
      if (count == samples.length) {
        samples = Arrays.copyOf(samples, 2 * count);
      }
      samples[count++] = in.value(Measure.SAMPLE);
    }
    return Arrays.copyOf(samples, count);
  }
}
