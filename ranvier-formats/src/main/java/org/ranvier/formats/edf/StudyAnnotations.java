package org.ranvier.formats.edf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;

/// Writes what is known of each stimulus as a time-stamped annotation list.
final class StudyAnnotations {
  private static final double MILLIMETRES = 10;

  private StudyAnnotations() {}

  /// @param recordSeconds duration of a data record; stimuli are written two such durations apart
  /// @return one list for each response
  static List<byte[]> of(MotorStudy study, List<MotorResponse> responses, double recordSeconds) {
    List<byte[]> lists = new ArrayList<>();
    OptionalDouble distance = OptionalDouble.of(0);
    for (MotorResponse response : study.responses()) {
      OptionalDouble step = response.distanceMillimetres();
      boolean known = distance.isPresent() && step.isPresent();
      distance =
          known
              ? OptionalDouble.of(distance.getAsDouble() + step.getAsDouble())
              : OptionalDouble.empty();
      if (responses.contains(response)) {
        double onset = 2 * recordSeconds * lists.size();
        lists.add(list(study, response, distance, onset, lists.isEmpty()));
      }
    }
    return lists;
  }

  private static byte[] list(
      MotorStudy study,
      MotorResponse response,
      OptionalDouble distance,
      double onset,
      boolean first) {
    StringBuilder stimulus =
        new StringBuilder("Stimulus ")
            .append(study.side().id())
            .append(' ')
            .append(response.site().id().replace('-', ' '));
    if (distance.isPresent()) {
      stimulus
          .append(" at ")
          .append(EdfWriter.plain(Math.rint(distance.getAsDouble() * 10) / 10 / MILLIMETRES))
          .append("cm from recording site");
    }
    String stamp = "+" + EdfWriter.plain(Math.rint(onset * 1e6) / 1e6) + Annotation.END_OF_TEXT;
    StringBuilder list = new StringBuilder(stamp).append(Annotation.END_OF_TEXT);
    list.append(stimulus).append(Annotation.END_OF_TEXT);
    list.append(response(response)).append(Annotation.END_OF_TEXT);
    if (first && study.skinCelsius().isPresent()) {
      list.append("Skin temperature ")
          .append(EdfWriter.plain(study.skinCelsius().getAsDouble()))
          .append(" degree C")
          .append(Annotation.END_OF_TEXT);
    }
    return list.append(Annotation.END_OF_LIST).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String response(MotorResponse response) {
    if (!(response.outcome() instanceof Outcome.Recorded recorded)) {
      return "No response";
    }
    StringBuilder text = new StringBuilder("Response");
    if (recorded.amplitudeMillivolts().isPresent()) {
      text.append(format(" %.2fmV", recorded.amplitudeMillivolts().getAsDouble()));
    }
    if (recorded.latencyMilliseconds().isPresent()) {
      text.append(format(" at %.2fms", recorded.latencyMilliseconds().getAsDouble()));
    }
    if (response.velocityMetresPerSecond().isPresent()) {
      text.append(format(" (%.1fm/s)", response.velocityMetresPerSecond().getAsDouble()));
    }
    return text.toString();
  }

  private static String format(String pattern, double value) {
    return String.format(Locale.ROOT, pattern, value);
  }
}
