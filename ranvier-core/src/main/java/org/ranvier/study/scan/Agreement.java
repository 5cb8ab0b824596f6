package org.ranvier.study.scan;

import java.util.List;

/// Whether walks from different starts came by the same numbers of units.
final class Agreement {

  private Agreement() {}

  /// The ratio of Gelman and Rubin (Stat Sci 1992;7:457), of the logarithms of the numbers.
  ///
  /// @return 1 if the walks cannot be told apart, more if they can
  static double of(List<WalkRecord> walks) {
    double within = 0;
    double sum = 0;
    double squares = 0;
    for (WalkRecord walk : walks) {
      double[] logarithms =
          walk.stops().stream().mapToDouble(stop -> Math.log(stop.size())).toArray();
      double mean = 0;
      for (double each : logarithms) {
        mean += each / logarithms.length;
      }
      for (double each : logarithms) {
        within += (each - mean) * (each - mean) / logarithms.length;
      }
      sum += mean;
      squares += mean * mean;
    }
    int n = walks.size();
    within /= n;
    double between = Math.max(0, squares / n - sum * sum / n / n) * n / Math.max(1, n - 1);
    // A number that one step changes is the finest that walks can differ by.
    double finest = 1e-6;
    return Math.sqrt(1 + between / (within + finest));
  }
}
