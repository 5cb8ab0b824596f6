package org.ranvier.report.chart;

import java.util.Arrays;
import org.ranvier.result.Figure;

/// The potentials of a space-time figure, with what their drawing needs to know of them.
final class Potentials {

  /// A node has an impulse when its potential rises through this; see [org.ranvier.axon.Activity].
  static final double IMPULSE_MILLIVOLTS = -20;

  /// What is less than a twentieth of all that happens cannot be seen in a stacked trace.
  private static final double UNSEEN = 0.05;

  private final double[] times;
  private final double[] places;
  private final double[][] millivolts;
  private final Extent range;

  Potentials(Figure.SpaceTime figure) {
    this.times = figure.times();
    this.places = figure.places();
    this.millivolts = new double[places.length][];
    Extent all = Extent.NONE;
    for (int node = 0; node < places.length; node++) {
      millivolts[node] = figure.millivolts(node);
      if (millivolts[node].length != times.length) {
        throw new IllegalArgumentException(
            "A node must have a potential for each time, but node %d of the figure %s has %d for %d times"
                .formatted(node, figure.id(), millivolts[node].length, times.length));
      }
      all = all.with(millivolts[node]);
    }
    this.range = all;
  }

  int nodes() {
    return places.length;
  }

  int samples() {
    return times.length;
  }

  double time(int sample) {
    return times[sample];
  }

  double place(int node) {
    return places[node];
  }

  double at(int node, int sample) {
    return millivolts[node][sample];
  }

  /// @return all potentials
  Extent range() {
    return range;
  }

  /// @return the potential at which most nodes are in the beginning
  double restMillivolts() {
    double[] first =
        Arrays.stream(millivolts)
            .mapToDouble(each -> each[0])
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    return first.length == 0 ? 0 : first[first.length / 2];
  }

  /// @return how much a node's highest potential is of the highest of all, both above rest
  double share(int node) {
    double most = Extent.NONE.with(millivolts[node]).most() - restMillivolts();
    return most / heightMillivolts();
  }

  /// @return from rest to the highest potential; 1 where nothing happens, so that it can divide
  double heightMillivolts() {
    double height = range.most() - restMillivolts();
    return height > 0 && Double.isFinite(height) ? height : 1;
  }

  /// @return what is too small to be seen, mV
  double unseenMillivolts() {
    return UNSEEN * range.length();
  }

  /// @return the last sample worth showing: after it, no potential comes to differ visibly from its
  ///   last one
  int lastOfInterest() {
    int last = samples() - 1;
    while (last > 0 && isQuiet(last - 1)) {
      last--;
    }
    // A tenth more, so that the end is seen to be quiet.
    return Math.min(samples() - 1, last + Math.max(1, last / 10));
  }

  private boolean isQuiet(int sample) {
    for (double[] node : millivolts) {
      if (Math.abs(node[sample] - node[node.length - 1]) > unseenMillivolts()) {
        return false;
      }
    }
    return true;
  }

  /// @return the sample at which a node's first impulse is there, or −1 if it has none
  int impulse(int node) {
    double[] values = millivolts[node];
    for (int i = 1; i < values.length; i++) {
      if (values[i - 1] < IMPULSE_MILLIVOLTS && values[i] >= IMPULSE_MILLIVOLTS) {
        return i;
      }
    }
    return -1;
  }

  /// @return true if a node's potential has been at its highest and has come down again by half
  ///   before the recording ends: no impulse is still to come
  boolean hasPassedItsPeak(int node) {
    double[] values = millivolts[node];
    Extent all = Extent.NONE.with(values);
    double risen = all.most() - values[0];
    return values[values.length - 1] <= all.most() - risen / 2;
  }
}
