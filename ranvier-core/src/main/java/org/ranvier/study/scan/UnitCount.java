package org.ranvier.study.scan;

import java.util.List;

/// How many motor units a scan shows, by a fit of populations of units.
public sealed interface UnitCount {

  /// A number with the interval that holds it with a probability of 95 %, if the model holds.
  ///
  /// @param median as likely too small as too large
  record Range(int median, int lower, int upper) {

    /// @param values in any order, at least one
    static Range of(int[] values) {
      int[] sorted = values.clone();
      java.util.Arrays.sort(sorted);
      int last = sorted.length - 1;
      return new Range(
          sorted[last / 2],
          sorted[(int) Math.floor(0.025 * last)],
          sorted[(int) Math.ceil(0.975 * last)]);
    }

    @Override
    public String toString() {
      return median + " (" + lower + " to " + upper + ")";
    }
  }

  /// The scan tells.
  ///
  /// @param units all of them
  /// @param larger those of `leastMicrovolts` or more
  /// @param leastMicrovolts the amplitude below which MScanFit counts no unit
  /// @param meanMicrovolts mean amplitude of all units
  /// @param relativeSpread of thresholds from one stimulus to the next
  /// @param noiseMillivolts standard deviation of a response without units
  /// @param misfitPercent mean distance of the responses from the fitted curve, in % of the largest
  /// @param agreement of fits from different starts: 1 if they cannot be told apart
  /// @param population one that fits well and has about the median number of units, by rising
  ///   threshold
  record Counted(
      Range units,
      Range larger,
      double leastMicrovolts,
      double meanMicrovolts,
      double relativeSpread,
      double noiseMillivolts,
      double misfitPercent,
      double agreement,
      List<ScanUnit> population)
      implements UnitCount {

    public Counted {
      population = List.copyOf(population);
    }
  }

  /// The scan does not tell.
  ///
  /// @param reason a whole sentence
  record CannotTell(String reason) implements UnitCount {}
}
