package org.ranvier.study.scan;

import java.util.ArrayList;
import java.util.List;

/// What one walk came by.
final class WalkRecord {

  /// Populations that follow each other are alike; every so many steps one is looked at.
  private static final int EVERY = 100;

  /// A population on the way.
  ///
  /// @param size number of units
  /// @param larger number of units that are not small
  record Stop(int size, int larger, Spread spread, double logLikelihood, List<ScanUnit> units) {}

  private final Walk walk;
  private final double least;
  private final List<Stop> stops = new ArrayList<>();

  /// @param least amplitude of a unit that is not small, mV
  WalkRecord(Walk walk, double least) {
    this.walk = walk;
    this.least = least;
  }

  List<Stop> stops() {
    return stops;
  }

  /// Goes on.
  ///
  /// @param steps how far
  /// @param forgotten how many steps of it do not count
  void go(int steps, int forgotten) {
    for (int step = 1; step <= steps; step++) {
      walk.step();
      if (step > forgotten && step % EVERY == 0) {
        UnitSet units = walk.units();
        stops.add(
            new Stop(
                units.size(),
                units.countFrom(least),
                walk.fit().spread(),
                walk.fit().logLikelihood(),
                units.toList()));
      }
    }
  }

  /// Drops the older half of what was seen.
  void forgetHalf() {
    stops.subList(0, stops.size() / 2).clear();
  }
}
