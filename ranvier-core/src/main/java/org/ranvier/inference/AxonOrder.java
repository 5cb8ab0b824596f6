package org.ranvier.inference;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// In which order the axons of a nerve fall to an illness: at random, the large first, or the small
/// first.
///
/// @param largeFirst probability of the second
/// @param smallFirst probability of the third
/// @param looseness how far the order is left, in ranks from 0 to 1
record AxonOrder(double largeFirst, double smallFirst, double looseness) {

  /// Picks axons. A share that is no whole number of axons is rounded up or down at random, so that
  /// the mean is kept.
  ///
  /// @param candidates numbers of axons, the smallest first
  /// @return those picked
  int[] pick(int[] candidates, double share, RandomGenerator random) {
    int count = candidates.length;
    double kind = random.nextDouble();
    double direction = kind < largeFirst ? -1 : kind < largeFirst + smallFirst ? 1 : 0;
    double[] keys = new double[count];
    for (int i = 0; i < count; i++) {
      double own = random.nextDouble();
      keys[i] = direction == 0 ? own : direction * i / count + looseness * own;
    }
    int wanted = (int) Math.floor(share * count + random.nextDouble());
    int[] order = RisingOrder.of(keys);
    return Arrays.stream(order, 0, Math.min(wanted, count)).map(i -> candidates[i]).toArray();
  }
}
