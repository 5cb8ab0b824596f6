package org.ranvier.muscle;

import java.util.Arrays;
import java.util.List;

/// One figure of many people.
record Figures(double[] sorted) {

  static Figures of(List<Double> values) {
    return new Figures(values.stream().mapToDouble(Double::doubleValue).sorted().toArray());
  }

  double mean() {
    return Arrays.stream(sorted).average().orElseThrow();
  }

  double deviation() {
    double mean = mean();
    return Math.sqrt(
        Arrays.stream(sorted)
            .map(value -> (value - mean) * (value - mean))
            .average()
            .orElseThrow());
  }

  double quantile(double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  double percentAbove(double limit) {
    return 100.0 * Arrays.stream(sorted).filter(value -> value > limit).count() / sorted.length;
  }

  double percentBelow(double limit) {
    return 100.0 * Arrays.stream(sorted).filter(value -> value < limit).count() / sorted.length;
  }
}
