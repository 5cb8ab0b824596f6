package org.ranvier.benchmarks.study;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;

/// What a number of values comes to; NaN values are left out.
final class Figures {

  private final double[] sorted;

  private Figures(double[] sorted) {
    this.sorted = sorted;
  }

  static Figures of(List<Double> values) {
    return new Figures(
        values.stream()
            .mapToDouble(Double::doubleValue)
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray());
  }

  int count() {
    return sorted.length;
  }

  double mean() {
    return Arrays.stream(sorted).average().orElse(Double.NaN);
  }

  double deviation() {
    double mean = mean();
    double squares = Arrays.stream(sorted).map(each -> (each - mean) * (each - mean)).sum();
    return Math.sqrt(squares / (sorted.length - 1));
  }

  double quantile(double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }

  double percent(DoublePredicate which) {
    return 100.0 * Arrays.stream(sorted).filter(which).count() / sorted.length;
  }

  /// @return by how much the second grows for one of the first, by least squares
  static double slope(List<double[]> pairs) {
    double x = pairs.stream().mapToDouble(pair -> pair[0]).average().orElseThrow();
    double y = pairs.stream().mapToDouble(pair -> pair[1]).average().orElseThrow();
    double both = pairs.stream().mapToDouble(pair -> (pair[0] - x) * (pair[1] - y)).sum();
    return both / pairs.stream().mapToDouble(pair -> (pair[0] - x) * (pair[0] - x)).sum();
  }
}
