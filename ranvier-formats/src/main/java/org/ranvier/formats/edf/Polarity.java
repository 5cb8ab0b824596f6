package org.ranvier.formats.edf;

import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.record.trace.MeasuredResponse;
import org.ranvier.record.trace.MeasuredResponse.Present;
import org.ranvier.record.trace.TraceMeasurement;

/// Whether a signal's positive numbers are negative potentials, as on the machine's screen, or
/// positive ones. EDF says the latter, but files do both.
///
/// @param isInverted true if the signal must be inverted to have negativity upward
/// @param reason for a sentence
record Polarity(boolean isInverted, String reason) {
  private static final double SAME_TIME_MILLISECONDS = 0.3;

  /// @param shots of one signal, which all have the same polarity
  static Polarity of(List<Shot> shots) {
    List<Shot> annotated = shots.stream().filter(Polarity::hasAnnotatedSize).toList();
    double vote = 0;
    for (Shot shot : annotated.isEmpty() ? shots : annotated) {
      MeasuredResponse upright = TraceMeasurement.measure(shot.sweep());
      MeasuredResponse inverted = TraceMeasurement.measure(shot.sweep().inverted());
      if (upright instanceof Present up && inverted instanceof Present down) {
        vote +=
            annotated.isEmpty()
                ? shapeVote(up, down)
                : misfit(down, shot.annotated().orElseThrow())
                    - misfit(up, shot.annotated().orElseThrow());
      } else if (upright instanceof Present up) {
        vote += up.amplitudeMillivolts();
      } else if (inverted instanceof Present down) {
        vote -= down.amplitudeMillivolts();
      }
    }
    String why =
        annotated.isEmpty() ? "as the first phase shows" : "as the annotated responses show";
    return new Polarity(vote < 0, why);
  }

  /// The negative phase comes first, and is the higher one if both begin at once.
  private static double shapeVote(Present up, Present down) {
    double earlier = down.onsetMilliseconds() - up.onsetMilliseconds();
    return Math.abs(earlier) > SAME_TIME_MILLISECONDS
        ? Math.signum(earlier) * Math.max(up.amplitudeMillivolts(), down.amplitudeMillivolts())
        : up.amplitudeMillivolts() - down.amplitudeMillivolts();
  }

  /// How far a measurement is from the annotation, in parts of the amplitude and in ms.
  private static double misfit(Present measured, Response annotated) {
    double amplitude = annotated.amplitudeMillivolts().orElseThrow();
    OptionalDouble latency = annotated.latencyMilliseconds();
    double late =
        latency.isEmpty() ? 0 : Math.abs(measured.onsetMilliseconds() - latency.getAsDouble());
    return Math.abs(measured.amplitudeMillivolts() - amplitude) / amplitude + late;
  }

  private static boolean hasAnnotatedSize(Shot shot) {
    return shot.annotated()
        .filter(response -> response.amplitudeMillivolts().orElse(0) > 0)
        .isPresent();
  }
}
