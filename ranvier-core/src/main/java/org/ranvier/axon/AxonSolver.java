package org.ranvier.axon;

/// Something that steps axons through time.
interface AxonSolver {

  /// The level at which an impulse counts as arrived, mV, rising.
  double DETECTION_MILLIVOLTS = -20;

  /// Beyond this a solution is void, mV.
  double RUN_AWAY_MILLIVOLTS = 500;

  /// Brings the potentials to the next step; the first call leaves them at time 0.
  ///
  /// @param crossing told which node of which axon rose through the level of detection, and when, a
  ///   step after it happened
  void step(Crossing crossing);

  /// @return the time in ms that the potentials stand for
  double time();

  /// @return the potential of a node of an axon, mV
  double millivolts(int node, int axon);

  /// @return true if potentials of an axon have left any sensible range, as with currents that are
  ///   too strong or steps that are too long; what it shows is then void
  boolean ranAway(int axon);

  /// Hears of impulses.
  interface Crossing {
    /// @param milliseconds when the potential of the node rose through the level
    void at(int node, int axon, double milliseconds);
  }
}
