package org.ranvier.cohort.run;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.cohort.measure.Measured;
import org.ranvier.cohort.plan.Take;

/// Makes one figure of a patient's values at several times. Times at which nothing is known do not
/// count.
final class Taking {

  private static final double DAYS_OF_A_YEAR = 365.25;
  private static final double PERCENT = 100;

  private Taking() {}

  /// @param days of the values since the beginning
  static Measured of(Take take, List<Integer> days, List<Measured> values) {
    List<Integer> when = new ArrayList<>();
    List<Double> known = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).isKnown()) {
        when.add(days.get(i));
        known.add(values.get(i).number());
      }
    }
    return known.isEmpty() ? Measured.unknown() : Measured.of(taken(take, when, known));
  }

  private static double taken(Take take, List<Integer> days, List<Double> values) {
    return switch (take) {
      case EACH -> throw new AssertionError("Each time is reported for itself");
      case MEAN -> mean(values);
      case LEAST -> values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
      case MOST -> values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
      case LAST -> values.getLast();
      case VARIATION -> PERCENT * deviation(values) / mean(values);
      case SWING ->
          PERCENT
              * (taken(Take.MOST, days, values) - taken(Take.LEAST, days, values))
              / mean(values);
      case SLOPE -> DAYS_OF_A_YEAR * slope(days, values);
      case DECLINE -> decline(days, values);
      case EVER -> values.contains(1.0) ? 1 : 0;
      case ALWAYS -> values.contains(0.0) ? 0 : 1;
      case FIRST_TIME -> {
        int first = values.indexOf(1.0);
        yield first < 0 ? Double.POSITIVE_INFINITY : days.get(first);
      }
    };
  }

  private static double mean(List<Double> values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.size();
  }

  /// NaN of one value.
  private static double deviation(List<Double> values) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return values.size() < 2 ? Double.NaN : Math.sqrt(sum / (values.size() - 1));
  }

  /// What has fallen to nothing has no logarithm and does not count.
  private static double decline(List<Integer> days, List<Double> values) {
    List<Integer> when = new ArrayList<>();
    List<Double> logarithms = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) > 0) {
        when.add(days.get(i));
        logarithms.add(Math.log(values.get(i)));
      }
    }
    return -slope(when, logarithms);
  }

  /// NaN of fewer than two days.
  private static double slope(List<Integer> days, List<Double> values) {
    int n = values.size();
    double day = days.stream().mapToInt(Integer::intValue).average().orElse(Double.NaN);
    double mean = n == 0 ? Double.NaN : mean(values);
    double products = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      products += (days.get(i) - day) * (values.get(i) - mean);
      squares += (days.get(i) - day) * (days.get(i) - day);
    }
    return squares == 0 ? Double.NaN : products / squares;
  }
}
