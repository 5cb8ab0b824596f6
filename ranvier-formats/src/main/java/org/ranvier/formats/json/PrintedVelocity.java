package org.ranvier.formats.json;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.Outcome;

/// Holds the velocity that a report prints against its distances and latencies.
final class PrintedVelocity {

  /// Reports print whole metres per second; more than this is no matter of rounding.
  private static final double TOLERANCE_METRES_PER_SECOND = 2;

  private PrintedVelocity() {}

  /// @param responses in the order of the document; the cursor has just left their study
  static void check(Cursor in, List<MotorResponse> responses) {
    for (int i = 0; i < responses.size(); i++) {
      MotorResponse proximal = responses.get(i);
      if (proximal.velocityMetresPerSecond().isEmpty()) {
        continue;
      }
      @Nullable MotorResponse distal = nextMoreDistal(proximal, responses);
      OptionalDouble start = distal == null ? OptionalDouble.empty() : latency(distal);
      OptionalDouble end = latency(proximal);
      if (start.isEmpty() || end.isEmpty() || proximal.distanceMillimetres().isEmpty()) {
        continue;
      }
      double printed = proximal.velocityMetresPerSecond().getAsDouble();
      double distance = proximal.distanceMillimetres().getAsDouble();
      double time = end.getAsDouble() - start.getAsDouble();
      if (!isConsistent(printed, distance, time)) {
        String worked =
            time > 0
                ? "gives " + rounded(distance / time) + " m/s"
                : "is no time that a response could take";
        throw in.mistakeAt(
            in.pointer() + "/responses/" + i + "/velocityMetresPerSecond",
            "The printed velocity must agree with distance and latencies within 2 m/s, but "
                + rounded(printed)
                + " m/s is printed and "
                + rounded(distance)
                + " mm in "
                + rounded(time)
                + " ms "
                + worked,
            "correct whichever was copied wrongly");
      }
    }
  }

  private static boolean isConsistent(double printed, double distance, double time) {
    return time > 0 && Math.abs(printed - distance / time) <= TOLERANCE_METRES_PER_SECOND + 1e-9;
  }

  private static @Nullable MotorResponse nextMoreDistal(
      MotorResponse proximal, List<MotorResponse> responses) {
    @Nullable MotorResponse nearest = null;
    for (MotorResponse other : responses) {
      if (proximal.site().isProximalTo(other.site())
          && (nearest == null || other.site().isProximalTo(nearest.site()))) {
        nearest = other;
      }
    }
    return nearest;
  }

  private static OptionalDouble latency(MotorResponse response) {
    return response.outcome() instanceof Outcome.Recorded recorded
        ? recorded.latencyMilliseconds()
        : OptionalDouble.empty();
  }

  private static String rounded(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }
}
