package org.ranvier.inference;

import java.util.Arrays;

/// The order in which numbers rise.
final class RisingOrder {

  private RisingOrder() {}

  /// @param values finite numbers
  /// @return their places, the place of the smallest first
  static int[] of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int[] order = new int[values.length];
    boolean[] taken = new boolean[values.length];
    for (int i = 0; i < values.length; i++) {
      int place = Arrays.binarySearch(sorted, values[i]);
      while (place > 0 && sorted[place - 1] == values[i]) {
        place--;
      }
      while (taken[place]) {
        place++;
      }
      taken[place] = true;
      order[place] = i;
    }
    return order;
  }
}
