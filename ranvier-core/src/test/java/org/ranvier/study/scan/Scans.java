package org.ranvier.study.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.ranvier.random.Streams;

/// Scans of known units.
final class Scans {

  static final double NOISE = 0.006;
  static final double SPREAD = 0.0165;

  private Scans() {}

  /// @return units of 0.2 mV and more, with thresholds around 10 mA
  static List<ScanUnit> units(int count, long seed) {
    RandomGenerator random = Streams.of(seed).with("units").generator();
    List<ScanUnit> units = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      units.add(
          new ScanUnit(
              0.2 * Math.exp(0.8 * random.nextDouble()),
              10 * Math.exp(0.13 * random.nextGaussian())));
    }
    return units;
  }

  static CmapScan of(List<ScanUnit> units, int responses, double noise, long seed) {
    double[] stimuli = ScanSimulator.stimuli(16, 6, responses, 10, 10);
    RandomGenerator random = Streams.of(seed).with("scan").generator();
    return ScanSimulator.simulate(units, stimuli, noise, SPREAD, random);
  }
}
