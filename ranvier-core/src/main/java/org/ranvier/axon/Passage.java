package org.ranvier.axon;

import java.util.Arrays;
import java.util.OptionalDouble;

/// What became of one impulse.
public final class Passage {

  /// How it ended.
  public enum Outcome {
    /// It reached the far end.
    PASSED,
    /// It died on the way.
    BLOCKED,
    /// The run was too short, or the axon too short behind its lesion, to tell.
    UNDECIDED
  }

  private final Axon axon;
  private final Outcome outcome;
  private final String reason;
  private final double[] arrivals;

  Passage(Axon axon, Outcome outcome, String reason, double[] arrivals) {
    this.axon = axon;
    this.outcome = outcome;
    this.reason = reason;
    this.arrivals = arrivals;
  }

  /// @return the axon
  public Axon axon() {
    return axon;
  }

  /// @return how it ended
  public Outcome outcome() {
    return outcome;
  }

  /// @return true if it reached the far end
  public boolean passed() {
    return outcome == Outcome.PASSED;
  }

  /// @return why it ended so, in words
  public String reason() {
    return reason;
  }

  /// When the potential of a node rose through −20 mV for the first time.
  ///
  /// @return ms after the beginning of the stimulus, empty if it did not
  public OptionalDouble arrival(int node) {
    return Double.isNaN(arrivals[node])
        ? OptionalDouble.empty()
        : OptionalDouble.of(arrivals[node]);
  }

  /// @return the last node of the run of nodes from the first that the impulse reached, -1 if none
  public int lastNode() {
    int last = -1;
    for (int k = 0; k < arrivals.length; k++) {
      last = Double.isNaN(arrivals[k]) ? last : k;
    }
    return last;
  }

  /// Conduction velocity between two nodes, by a straight line through the arrivals.
  ///
  /// @return m/s, empty if the impulse did not reach all of them
  public OptionalDouble velocityMetresPerSecond(int from, int to) {
    int n = to - from + 1;
    double meanNode = (from + to) / 2.0;
    double meanTime = 0;
    for (int k = from; k <= to; k++) {
      if (Double.isNaN(arrivals[k])) {
        return OptionalDouble.empty();
      }
      meanTime += arrivals[k] / n;
    }
    double along = 0;
    double both = 0;
    for (int k = from; k <= to; k++) {
      along += (k - meanNode) * (k - meanNode);
      both += (k - meanNode) * (arrivals[k] - meanTime);
    }
    double spacingMillimetres = axon.geometry().spacingMicrometres() / 1000;
    return OptionalDouble.of(spacingMillimetres * along / both);
  }

  /// @return conduction velocity over the middle half of the axon
  public OptionalDouble velocityMetresPerSecond() {
    return velocityMetresPerSecond(axon.nodes() / 4, 3 * axon.nodes() / 4);
  }

  /// @return all arrivals, NaN where there was none
  double[] arrivals() {
    return Arrays.copyOf(arrivals, arrivals.length);
  }
}
