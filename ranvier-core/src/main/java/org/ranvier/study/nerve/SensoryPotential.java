package org.ranvier.study.nerve;

import java.util.Optional;

/// A sensory nerve potential: its trace, and what is measured on it.
public final class SensoryPotential {

  /// A potential is told from noise if its peak is so many times higher.
  private static final double NOISES = 4;

  private static final double SMALLEST_MICROVOLTS = 0.5;

  private final double intervalMilliseconds;
  private final double[] microvolts;
  private final double noiseMicrovolts;

  /// What is measured.
  ///
  /// @param microvolts from baseline to the negative peak
  /// @param onsetMilliseconds where the negative phase begins
  public record Measured(double microvolts, double onsetMilliseconds, double peakMilliseconds) {}

  /// @param microvolts one sample each interval from the shock on, negative upward
  /// @param noiseMicrovolts standard deviation of the noise in it
  SensoryPotential(double intervalMilliseconds, double[] microvolts, double noiseMicrovolts) {
    this.intervalMilliseconds = intervalMilliseconds;
    this.microvolts = microvolts;
    this.noiseMicrovolts = noiseMicrovolts;
  }

  /// @return time between samples in ms
  public double intervalMilliseconds() {
    return intervalMilliseconds;
  }

  /// @return the trace from the shock on, negative upward
  public double[] microvolts() {
    return microvolts.clone();
  }

  /// @return amplitude and latencies; empty if no response is told from noise
  public Optional<Measured> measured() {
    int peak = 0;
    for (int i = 0; i < microvolts.length; i++) {
      peak = microvolts[i] > microvolts[peak] ? i : peak;
    }
    double needed = Math.max(SMALLEST_MICROVOLTS, NOISES * noiseMicrovolts);
    if (microvolts[peak] < needed) {
      return Optional.empty();
    }
    int before = peak;
    while (before > 0 && microvolts[before] > 0) {
      before--;
    }
    double rise = microvolts[before + 1] - microvolts[before];
    double onset = before - (rise > 0 ? microvolts[before] / rise : 0);
    return Optional.of(
        new Measured(microvolts[peak], onset * intervalMilliseconds, peak * intervalMilliseconds));
  }
}
