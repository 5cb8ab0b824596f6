package org.ranvier.benchmarks.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.ranvier.random.Streams;
import org.ranvier.study.scan.CmapScan;
import org.ranvier.study.scan.ScanSimulator;
import org.ranvier.study.scan.ScanUnit;

/// Motor units of an invented muscle: sizes over a 20-fold range, evenly over its logarithm, at
/// depths that scatter; lognormal thresholds. The same as `reference` of `docs/concepts/scan.md`.
///
/// @param name what it stands for
/// @param units how many
/// @param thresholdSpread standard deviation of the logarithms of thresholds
/// @param millivolts response of all units together
/// @param noise standard deviation of a response, mV
record VirtualPool(
    String name, int units, double thresholdSpread, double millivolts, double noise) {

  static final double RELATIVE_SPREAD = 0.0165;

  private static final double RANGE = 20;
  private static final double DEPTH_SPREAD = 0.5;
  private static final double MEDIAN_MILLIAMPERES = 10;
  private static final int SCANNED = 450;
  private static final int AROUND = 20;

  /// A muscle of this kind and a scan of it.
  record Drawn(List<ScanUnit> units, CmapScan scan) {}

  Drawn draw(Streams streams) {
    RandomGenerator random = streams.generator();
    double[] sizes = new double[units];
    double sum = 0;
    for (int i = 0; i < units; i++) {
      sizes[i] = Math.exp(Math.log(RANGE) * (i + 1) / units + DEPTH_SPREAD * random.nextGaussian());
      sum += sizes[i];
    }
    List<ScanUnit> drawn = new ArrayList<>();
    double lowest = MEDIAN_MILLIAMPERES;
    double highest = MEDIAN_MILLIAMPERES;
    for (double size : sizes) {
      double threshold = MEDIAN_MILLIAMPERES * Math.exp(thresholdSpread * random.nextGaussian());
      drawn.add(new ScanUnit(size * millivolts / sum, threshold));
      lowest = Math.min(lowest, threshold);
      highest = Math.max(highest, threshold);
    }
    // A tenth more than the highest threshold is supramaximal, as in a laboratory.
    double[] stimuli = ScanSimulator.stimuli(1.1 * highest, 0.92 * lowest, SCANNED, AROUND, AROUND);
    return new Drawn(drawn, ScanSimulator.simulate(drawn, stimuli, noise, RELATIVE_SPREAD, random));
  }
}
