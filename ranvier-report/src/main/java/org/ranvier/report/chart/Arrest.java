package org.ranvier.report.chart;

import java.util.ArrayList;
import java.util.List;

/// Where an impulse stopped: at the last node that rises through −20 mV, if none beyond does.
///
/// @param node the last node reached
/// @param sample when its impulse was there
/// @param step 1 if the impulse was on its way to higher nodes, −1 if to lower
/// @param certain false if the recording ends before the next node's potential has come down again,
///   so that the impulse may still be on its way
record Arrest(int node, int sample, int step, boolean certain) {

  /// @return none if the impulse reached both ends or no node at all
  static List<Arrest> of(Potentials potentials) {
    int first = -1;
    int last = -1;
    for (int node = 0; node < potentials.nodes(); node++) {
      if (potentials.impulse(node) >= 0) {
        first = first < 0 ? node : first;
        last = node;
      }
    }
    List<Arrest> arrests = new ArrayList<>();
    if (first > 0) {
      arrests.add(at(potentials, first, -1));
    }
    if (last >= 0 && last < potentials.nodes() - 1) {
      arrests.add(at(potentials, last, 1));
    }
    return arrests;
  }

  private static Arrest at(Potentials potentials, int node, int step) {
    return new Arrest(
        node, potentials.impulse(node), step, potentials.hasPassedItsPeak(node + step));
  }
}
