package org.ranvier.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.record.Outcome;
import org.ranvier.report.words.Decimal;

/// The measures of a response in words.
public final class ResponseValues {

  private ResponseValues() {}

  /// @return such as `latency 3.0 ms, amplitude 9.2 mV`, or that nothing was seen or tested
  public static String sentence(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Absent _ -> "no response";
      case Outcome.NotTested _ -> "not tested";
      case Outcome.Recorded seen -> {
        List<String> parts = new ArrayList<>();
        add(parts, "latency ", seen.latencyMilliseconds(), " ms");
        add(parts, "amplitude ", seen.amplitudeMillivolts(), " mV");
        add(parts, "area ", seen.areaMillivoltMilliseconds(), " mV·ms");
        add(parts, "duration ", seen.durationMilliseconds(), " ms");
        yield parts.isEmpty() ? "recorded, no values" : String.join(", ", parts);
      }
    };
  }

  private static void add(List<String> parts, String name, OptionalDouble value, String unit) {
    if (value.isPresent()) {
      parts.add(name + Decimal.fixed(value, 1) + unit);
    }
  }
}
