package org.ranvier.record.trace;

/// Places the onset of a response.
///
/// A threshold alone comes late, because it must stand clear of the noise: on a response of 3 mV in
/// 50 µV of noise by 0.2 ms and more. A tangent to the steepest slope comes late as well, by the
/// whole foot of the response. Here a threshold only finds the response; its foot is then fitted,
/// by least squares, with a line that turns at the onset into a rising power of time:
///
/// ```
/// v(t) = a + c t                          before the onset
/// v(t) = a + c t + b (t - onset)^p        after it, p from 1 (a kink) to 2 (a soft foot)
/// ```
///
/// All samples of the foot then carry the estimate, not the one that crosses the threshold. The
/// line takes up what is left of the stimulus artefact.
final class Onset {
  private static final double[] POWERS = {1, 1.25, 1.5, 1.75, 2};

  /// The foot ends at this share of the peak; above it the rise is no power of time any more.
  private static final double FOOT = 0.25;

  /// How far before the threshold crossing the onset may lie: the parabolic foot of a negative peak
  /// of 20 ms reaches 5 % of it after 1.5 ms.
  private static final double SEARCH_MILLISECONDS = 1.5;

  /// The level is taken from this long before the search.
  private static final double LEVEL_MILLISECONDS = 1;

  private static final int STEPS_PER_SAMPLE = 4;

  private final double[] millivolts;
  private final double interval;

  /// @param millivolts from the stimulus on, negative upward
  /// @param interval between samples, in ms
  Onset(double[] millivolts, double interval) {
    this.millivolts = millivolts;
    this.interval = interval;
  }

  /// @param quietFrom the first sample after the stimulus artefact
  /// @param crossing the first sample above the threshold
  /// @param peak the sample of the negative peak
  /// @return the onset in ms after the stimulus
  double place(int quietFrom, int crossing, int peak) {
    int footEnd = crossing;
    while (footEnd < peak && millivolts[footEnd] < FOOT * millivolts[peak]) {
      footEnd++;
    }
    int least = crossing + 2; // a fit of level and slope needs samples beyond the onset
    footEnd = Math.min(Math.max(footEnd, least), millivolts.length - 1);
    int earliest = Math.max(quietFrom, crossing - samples(SEARCH_MILLISECONDS));
    int levelFrom = Math.max(quietFrom, earliest - samples(LEVEL_MILLISECONDS));
    double best = crossing;
    double leastSquares = Double.MAX_VALUE;
    for (int step = earliest * STEPS_PER_SAMPLE; step <= crossing * STEPS_PER_SAMPLE; step++) {
      double onset = (double) step / STEPS_PER_SAMPLE;
      for (double power : POWERS) {
        double squares = squares(levelFrom, footEnd, onset, power);
        if (squares < leastSquares) {
          leastSquares = squares;
          best = onset;
        }
      }
    }
    return best * interval;
  }

  /// @return the sum of squares that the best line and rise leave, for one onset and power
  private double squares(int from, int to, double onset, double power) {
    double middle = (from + to) / 2.0;
    double sumX = 0;
    double sumTx = 0;
    double sumXx = 0;
    double sumY = 0;
    double sumTy = 0;
    double sumYy = 0;
    double sumXy = 0;
    double sumTt = 0;
    for (int i = from; i <= to; i++) {
      double t = i - middle;
      double x = i > onset ? Math.pow(i - onset, power) : 0;
      double y = millivolts[i];
      sumX += x;
      sumTx += t * x;
      sumXx += x * x;
      sumY += y;
      sumTy += t * y;
      sumYy += y * y;
      sumXy += x * y;
      sumTt += t * t;
    }
    // What is left of rise and potential when each is freed of level and line.
    int count = to - from + 1;
    double xx = sumXx - sumX * sumX / count - sumTx * sumTx / sumTt;
    double xy = sumXy - sumX * sumY / count - sumTx * sumTy / sumTt;
    double yy = sumYy - sumY * sumY / count - sumTy * sumTy / sumTt;
    return xx > 0 && xy > 0 ? yy - xy * xy / xx : yy;
  }

  private int samples(double milliseconds) {
    return (int) Math.round(milliseconds / interval);
  }
}
