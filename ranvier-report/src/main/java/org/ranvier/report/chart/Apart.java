package org.ranvier.report.chart;

import java.util.Arrays;

/// Moves labels apart so that they do not overlap, each as little as the others allow.
final class Apart {

  private Apart() {}

  /// @param wanted middles, in any order
  /// @param heights of the labels
  /// @return new middles in the same order of labels, all labels between the ends; those that do
  ///   not fit run over the far end
  static double[] spread(double[] wanted, double[] heights, double from, double to) {
    Integer[] order = new Integer[wanted.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(wanted[a], wanted[b]));
    double[] places = wanted.clone();
    // Pairs that overlap share the way out; some rounds settle rows of labels well enough, and the
    // two sweeps that follow leave no overlap whatever the rounds left.
    for (int round = 0; round < 30; round++) {
      for (int k = 1; k < order.length; k++) {
        int upper = order[k - 1];
        int lower = order[k];
        double needed = (heights[upper] + heights[lower]) / 2;
        double missing = Math.max(0, needed - (places[lower] - places[upper]));
        places[upper] -= missing / 2;
        places[lower] += missing / 2;
      }
    }
    double limit = to;
    for (int k = order.length - 1; k >= 0; k--) {
      int i = order[k];
      places[i] = Math.min(places[i], limit - heights[i] / 2);
      limit = places[i] - heights[i] / 2;
    }
    limit = from;
    for (int i : order) {
      places[i] = Math.max(places[i], limit + heights[i] / 2);
      limit = places[i] + heights[i] / 2;
    }
    return places;
  }
}
