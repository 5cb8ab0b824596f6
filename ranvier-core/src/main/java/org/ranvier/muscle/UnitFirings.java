package org.ranvier.muscle;

import java.util.stream.IntStream;

/// When the muscle fibres of units are excited, and how large the units are at that time. A unit
/// may fire more than once, and in parts: fibres that it has adopted may fire later than its own.
public final class UnitFirings {

  private final int[] units;
  private final double[] milliseconds;
  private final double[] weights;

  /// @param units number of the unit of each firing, see [MotorUnit#number()]
  /// @param milliseconds time of each firing after the stimulus, at the end-plate; NaN for none
  /// @param weights present size of what fires, over the size of the healthy unit
  /// @throws IllegalArgumentException if the three differ in length, or a weight is negative or
  ///   infinite
  public UnitFirings(int[] units, double[] milliseconds, double[] weights) {
    if (units.length != milliseconds.length || units.length != weights.length) {
      throw new IllegalArgumentException(
          "Each firing needs unit, time and weight, but there are %d, %d and %d of them."
              .formatted(units.length, milliseconds.length, weights.length));
    }
    for (double weight : weights) {
      if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "The weight of a firing must be 0 or more, but is " + weight + ".");
      }
    }
    this.units = units.clone();
    this.milliseconds = milliseconds.clone();
    this.weights = weights.clone();
  }

  /// All units of a pool in their order, each once or never.
  public static UnitFirings ofPool(double[] milliseconds, double[] weights) {
    return new UnitFirings(
        IntStream.range(0, milliseconds.length).toArray(), milliseconds, weights);
  }

  /// @return these firings and others
  public UnitFirings and(UnitFirings others) {
    return new UnitFirings(
        IntStream.concat(IntStream.of(units), IntStream.of(others.units)).toArray(),
        joined(milliseconds, others.milliseconds),
        joined(weights, others.weights));
  }

  /// @return number of firings, with those that did not come about
  public int size() {
    return units.length;
  }

  /// @return number of the unit that fires
  public int unit(int firing) {
    return units[firing];
  }

  /// @return time after the stimulus; NaN if the unit did not fire
  public double milliseconds(int firing) {
    return milliseconds[firing];
  }

  /// @return size over that of the healthy unit
  public double weight(int firing) {
    return weights[firing];
  }

  private static double[] joined(double[] first, double[] second) {
    double[] joined = new double[first.length + second.length];
    System.arraycopy(first, 0, joined, 0, first.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
