package org.ranvier.study.test;

import org.ranvier.random.Streams;
import org.ranvier.study.nerve.Shock;
import org.ranvier.study.nerve.Stimulation;

/// The units of one muscle in a scan.
final class ScannedMuscle {

  private final Stimulation shocked;
  private final double[][] units;
  private final double weaker;
  private final Streams shocks;

  /// @param shocked its axons where the shocks are given
  /// @param units potential of each at the electrodes in mV; empty for those that do not respond
  /// @param weaker how many times more current its axons need than they would under the electrode
  /// @param shocks from which thresholds fluctuate
  ScannedMuscle(Stimulation shocked, double[][] units, double weaker, Streams shocks) {
    this.shocked = shocked;
    this.units = units;
    this.weaker = weaker;
    this.shocks = shocks;
  }

  /// @return samples of the longest potential
  int length() {
    int length = 0;
    for (double[] unit : units) {
      length = Math.max(length, unit.length);
    }
    return length;
  }

  /// Adds the units that fire at one shock.
  ///
  /// @param strength in units of the median threshold
  /// @param number of the shock
  void addTo(double[] sum, double strength, int number) {
    double[] fired = shocked.after(Shock.times(strength).weakerBy(weaker), shocks.with(number));
    for (int i = 0; i < units.length; i++) {
      if (!Double.isNaN(fired[i])) {
        for (int j = 0; j < units[i].length; j++) {
          sum[j] += units[i][j];
        }
      }
    }
  }
}
