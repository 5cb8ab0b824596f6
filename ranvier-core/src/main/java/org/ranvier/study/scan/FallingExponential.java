package org.ranvier.study.scan;

/// exp(-x) for x of 0 or more from a table, linear between points: 2e-6 off at most.
final class FallingExponential {

  private static final int END = 30;
  private static final int PER_UNIT = 256;
  private static final double[] TABLE = table();

  private FallingExponential() {}

  private static double[] table() {
    double[] table = new double[END * PER_UNIT + 2];
    for (int i = 0; i < table.length; i++) {
      table[i] = Math.exp(-i / (double) PER_UNIT);
    }
    return table;
  }

  /// @return 0 beyond 30, where it is below 1e-13
  static double at(double x) {
    double place = x * PER_UNIT;
    if (!(place < END * PER_UNIT)) {
      return 0;
    }
    int index = (int) place;
    double here = TABLE[index];
    return here + (place - index) * (TABLE[index + 1] - here);
  }
}
