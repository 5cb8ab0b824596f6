package org.ranvier.inference;

/// Onset, peak, area and duration of a simulated response: as [org.ranvier.record.trace
/// .TraceMeasurement] finds them, but without its care for artefacts and for drifting baselines,
/// which simulated traces do not have.
///
/// @param onsetMilliseconds NaN if there is no response
/// @param areaMillivoltMilliseconds of the negative peak; NaN if the trace ends before it
/// @param durationMilliseconds of the negative peak; NaN if the trace ends before it
record QuickResponse(
    double onsetMilliseconds,
    double amplitudeMillivolts,
    double areaMillivoltMilliseconds,
    double durationMilliseconds) {

  static final QuickResponse NONE = new QuickResponse(Double.NaN, 0, Double.NaN, Double.NaN);

  /// The response has begun where this share of its peak is exceeded.
  private static final double FIRST_RISE = 0.05;

  /// The foot of the rise runs as the square of time from the onset; through these shares of the
  /// peak it is drawn back to the baseline.
  private static final double FOOT = 0.02;

  private static final double UPPER_FOOT = 0.1;

  boolean isPresent() {
    return amplitudeMillivolts > 0;
  }

  /// @param millivolts negative upward, one value for each interval from time 0 on
  /// @param least the smallest response that stands out of the noise
  static QuickResponse of(float[] millivolts, double interval, double least) {
    int crossing = -1;
    int peak = highest(millivolts);
    if (millivolts[peak] < least) {
      return NONE;
    }
    double needed = Math.max(least, FIRST_RISE * millivolts[peak]);
    for (int i = 0; i <= peak && crossing < 0; i++) {
      crossing = millivolts[i] >= needed ? i : -1;
    }
    double onset = onset(millivolts, crossing, peak);
    double end = end(millivolts, peak, least);
    return new QuickResponse(
        onset * interval,
        top(millivolts, peak),
        Double.isNaN(end) ? end : area(millivolts, onset, end) * interval,
        (end - onset) * interval);
  }

  private static int highest(float[] values) {
    int highest = 0;
    for (int i = 1; i < values.length; i++) {
      highest = values[i] > values[highest] ? i : highest;
    }
    return highest;
  }

  private static double onset(float[] values, int crossing, int peak) {
    double lower = reached(values, crossing, FOOT * values[peak]);
    double upper = reached(values, crossing, UPPER_FOOT * values[peak]);
    double root = Math.sqrt(UPPER_FOOT / FOOT);
    double onset = (root * lower - upper) / (root - 1);
    return Math.max(0, Math.min(onset, lower));
  }

  /// @return where the rise that leads through a sample reaches a level
  private static double reached(float[] values, int through, double level) {
    int i = through;
    while (i > 0 && values[i] >= level) {
      i--;
    }
    while (i < values.length - 2 && values[i + 1] < level) {
      i++;
    }
    double step = values[i + 1] - values[i];
    return step > 0 ? i + Math.max(0, (level - values[i]) / step) : i;
  }

  private static double end(float[] values, int peak, double noise) {
    for (int i = peak + 1; i < values.length; i++) {
      if (values[i] <= 0) {
        return i - 1 + values[i - 1] / (double) (values[i - 1] - values[i]);
      }
    }
    for (int i = peak + 1; i < values.length; i++) {
      if (values[i] < noise) {
        return i;
      }
    }
    return Double.NaN;
  }

  /// The top of a parabola through the highest sample and its neighbours.
  private static double top(float[] values, int peak) {
    if (peak == 0 || peak == values.length - 1) {
      return values[peak];
    }
    double slope = (values[peak + 1] - values[peak - 1]) / 2.0;
    double bend = values[peak + 1] - 2.0 * values[peak] + values[peak - 1];
    return bend < 0 ? values[peak] - slope * slope / (2 * bend) : values[peak];
  }

  private static double area(float[] values, double from, double to) {
    double area = 0;
    double time = from;
    double value = 0;
    for (int i = (int) Math.floor(from) + 1; i < to; i++) {
      double next = Math.max(0, values[i]);
      area += (value + next) / 2 * (i - time);
      time = i;
      value = next;
    }
    return area + value / 2 * (to - time);
  }
}
