package org.ranvier.muscle;

import java.util.List;

/// One figure of many people.
record Figures(List<Double> sorted) {

  static Figures of(List<Double> values) {
    return new Figures(values.stream().sorted().toList());
  }

  double mean() {
    return sorted.stream().mapToDouble(value -> value).average().orElseThrow();
  }

  double deviation() {
    double mean = mean();
    return Math.sqrt(
        sorted.stream().mapToDouble(value -> (value - mean) * (value - mean)).average().orElse(0));
  }

  double quantile(double share) {
    return sorted.get((int) Math.round(share * (sorted.size() - 1)));
  }

  double percentAbove(double limit) {
    return 100.0 * sorted.stream().filter(value -> value > limit).count() / sorted.size();
  }

  double percentBelow(double limit) {
    return 100.0 * sorted.stream().filter(value -> value < limit).count() / sorted.size();
  }
}
