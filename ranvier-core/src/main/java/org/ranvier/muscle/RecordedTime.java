package org.ranvier.muscle;

/// The time over which an amplifier records, counted from the stimulus.
///
/// @param fromMilliseconds of the first sample; below 0 for what comes before the stimulus
/// @param samples number of samples
/// @param intervalMilliseconds between samples
public record RecordedTime(double fromMilliseconds, int samples, double intervalMilliseconds) {

  /// 20 kHz, usual for motor conduction.
  private static final double USUAL_INTERVAL = 0.05;

  public RecordedTime {
    if (samples < 1 || !(intervalMilliseconds > 0) || !Double.isFinite(fromMilliseconds)) {
      throw new IllegalArgumentException(
          "A recording needs a beginning, at least one sample and an interval above 0 ms, but has"
              + " %s ms, %d samples and %s ms."
                  .formatted(fromMilliseconds, samples, intervalMilliseconds));
    }
  }

  /// @return the time between the two at 20 kHz, both ends included
  public static RecordedTime of(double fromMilliseconds, double toMilliseconds) {
    long steps = Math.round((toMilliseconds - fromMilliseconds) / USUAL_INTERVAL);
    return new RecordedTime(fromMilliseconds, (int) steps + 1, USUAL_INTERVAL);
  }

  /// @return the first sample at or after the stimulus
  public int stimulusSample() {
    return (int) Math.ceil(-fromMilliseconds / intervalMilliseconds - 1e-9);
  }
}
