package org.ranvier.study.scan;

import java.util.List;
import java.util.random.RandomGenerator;

/// The forward model of a scan: each unit fires if the stimulus exceeds its threshold, which
/// scatters from one stimulus to the next; the response is the sum of the units that fire, and
/// noise.
public final class ScanSimulator {

  private ScanSimulator() {}

  /// Simulates a scan.
  ///
  /// @param units that the stimulus can reach
  /// @param stimuli mA in the order given; the first and the last value stand for as long as they
  ///   are repeated before and after the scan
  /// @param noise standard deviation of a response, mV, 0 or more
  /// @param relativeSpread standard deviation of a threshold as a share of it, 0 or more
  public static CmapScan simulate(
      List<ScanUnit> units,
      double[] stimuli,
      double noise,
      double relativeSpread,
      RandomGenerator random) {
    if (!(noise >= 0) || !(relativeSpread >= 0)) {
      throw new IllegalArgumentException(
          "Noise and relative spread must be 0 or more, but are %s mV and %s; give a standard deviation."
              .formatted(noise, relativeSpread));
    }
    double[] responses = new double[stimuli.length];
    for (int k = 0; k < stimuli.length; k++) {
      double sum = noise * random.nextGaussian();
      for (ScanUnit unit : units) {
        double scatter = 1 + relativeSpread * random.nextGaussian();
        if (unit.thresholdMilliamperes() * scatter < stimuli[k]) {
          sum += unit.amplitudeMillivolts();
        }
      }
      responses[k] = sum;
    }
    return new CmapScan(stimuli, responses, parts(stimuli));
  }

  /// The mean response to a stimulus.
  ///
  /// @param relativeSpread above 0
  /// @return mV
  public static double meanResponse(List<ScanUnit> units, double stimulus, double relativeSpread) {
    double sum = 0;
    for (ScanUnit unit : units) {
      double threshold = unit.thresholdMilliamperes();
      double z = (stimulus - threshold) / (threshold * relativeSpread);
      sum += unit.amplitudeMillivolts() * NormalCurve.at(z);
    }
    return sum;
  }

  /// Stimuli from strong to weak in equal ratios, as scans are recorded.
  ///
  /// @param highest mA, above all thresholds
  /// @param lowest mA, below all thresholds
  /// @param scanned number of stimuli of the scan itself
  /// @param before repeats of the strongest
  /// @param after repeats of the weakest
  public static double[] stimuli(
      double highest, double lowest, int scanned, int before, int after) {
    if (!(lowest > 0) || !(highest > lowest) || scanned < 2 || before < 1 || after < 1) {
      throw new IllegalArgumentException(
          ("A scan must fall from a higher to a lower stimulus above 0 mA in 2 steps or more, with"
                  + " one repeat at each end, but is asked from %s to %s mA in %d, with %d and %d;"
                  + " correct them.")
              .formatted(highest, lowest, scanned, before, after));
    }
    double[] stimuli = new double[before + scanned + after];
    for (int k = 0; k < stimuli.length; k++) {
      int place = Math.clamp(k - before + 1L, 0, scanned + 1);
      stimuli[k] = highest * Math.pow(lowest / highest, place / (scanned + 1.0));
    }
    return stimuli;
  }

  private static CmapScan.Parts parts(double[] stimuli) {
    int start = 1;
    while (start < stimuli.length && Double.compare(stimuli[start], stimuli[0]) == 0) {
      start++;
    }
    int end = stimuli.length - 1;
    while (end > start && Double.compare(stimuli[end - 1], stimuli[stimuli.length - 1]) == 0) {
      end--;
    }
    return new CmapScan.Parts(0, start, end, stimuli.length);
  }
}
