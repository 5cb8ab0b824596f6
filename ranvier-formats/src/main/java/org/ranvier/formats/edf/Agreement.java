package org.ranvier.formats.edf;

import java.util.Locale;
import java.util.OptionalDouble;
import org.ranvier.formats.Notes;
import org.ranvier.record.trace.MeasuredResponse;
import org.ranvier.record.trace.MeasuredResponse.Nothing;
import org.ranvier.record.trace.MeasuredResponse.Present;

/// Says how a measured response agrees with the one that the file annotates.
final class Agreement {
  private static final double LATENCY_MILLISECONDS = 0.1;
  private static final double AMPLITUDE_SHARE = 0.02;
  private static final double NOISY_MILLIVOLTS = 0.1;

  private Agreement() {}

  static void note(Shot shot, MeasuredResponse measured, Notes notes) {
    switch (measured) {
      case Nothing nothing -> noteNothing(shot, nothing, notes);
      case Present present -> notePresent(shot, present, notes);
    }
    if (shot.isClipped()) {
      notes.add(
          "Warning: %s reaches the end of the amplifier's range in data record %d; its amplitude is too small."
              .formatted(shot.name(), shot.dataRecord()));
    }
  }

  private static void noteNothing(Shot shot, Nothing nothing, Notes notes) {
    String seen =
        "%s: no response above %s"
            .formatted(
                shot.name(),
                String.format(Locale.ROOT, "%.0f µV", 1000 * nothing.thresholdMillivolts()));
    boolean contradicted = shot.annotated().filter(response -> !response.isNothing()).isPresent();
    if (contradicted) {
      notes.add("Warning: " + seen + " was found, but one is annotated.");
    } else if (nothing.thresholdMillivolts() > NOISY_MILLIVOLTS) {
      notes.add("Warning: " + seen + " was found, but a smaller one may be hidden in the noise.");
    } else {
      notes.add(seen + " was found, which is recorded as absent.");
    }
  }

  private static void notePresent(Shot shot, Present present, Notes notes) {
    String measured =
        String.format(
            Locale.ROOT,
            "%.2f mV at %.2f ms measured",
            present.amplitudeMillivolts(),
            present.onsetMilliseconds());
    if (shot.annotated().isEmpty()) {
      notes.add(shot.name() + ": " + measured + ", nothing annotated.");
      return;
    }
    Response annotated = shot.annotated().orElseThrow();
    if (annotated.isNothing()) {
      notes.add("Warning: %s: %s, but no response annotated.".formatted(shot.name(), measured));
      return;
    }
    boolean agrees =
        isNear(
                present.amplitudeMillivolts(),
                annotated.amplitudeMillivolts(),
                AMPLITUDE_SHARE * annotated.amplitudeMillivolts().orElse(0)
                    + annotated.amplitudeRounding())
            && isNear(
                present.onsetMilliseconds(),
                annotated.latencyMilliseconds(),
                LATENCY_MILLISECONDS + annotated.latencyRounding());
    notes.add(
        "%s%s: %s, %s annotated%s."
            .formatted(
                agrees ? "" : "Warning: ",
                shot.name(),
                measured,
                said(annotated),
                agrees ? "" : ", which differs by more than 0.1 ms or 2 %"));
  }

  private static String said(Response annotated) {
    String amplitude =
        annotated.amplitudeMillivolts().isEmpty()
            ? "no amplitude"
            : String.format(Locale.ROOT, "%.2f mV", annotated.amplitudeMillivolts().getAsDouble());
    return annotated.latencyMilliseconds().isEmpty()
        ? amplitude
        : amplitude
            + String.format(
                Locale.ROOT, " at %.2f ms", annotated.latencyMilliseconds().getAsDouble());
  }

  private static boolean isNear(double measured, OptionalDouble annotated, double tolerance) {
    return annotated.isEmpty() || Math.abs(measured - annotated.getAsDouble()) <= tolerance + 1e-9;
  }
}
