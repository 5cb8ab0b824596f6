package org.ranvier.cohort.statistic;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/// One number of each patient.
public final class Sample {

  /// Both tails of a 95 % interval.
  static final double TAIL = 0.025;

  static final double Z = new NormalDistribution().inverseCumulativeProbability(1 - TAIL);

  private final double[] values;

  private Sample(double[] values) {
    this.values = values;
  }

  /// @param values in the order of patients, none NaN
  public static Sample of(double[] values) {
    return new Sample(values.clone());
  }

  /// @return how many patients
  public int count() {
    return values.length;
  }

  /// @return the mean with the interval of Student's t; infinite if a value is
  public Estimate mean() {
    double mean = centre();
    if (values.length < 2 || Double.isInfinite(mean)) {
      return Estimate.bare(mean, values.length);
    }
    double half = student(values.length - 1) * Math.sqrt(variance(mean) / values.length);
    return new Estimate(mean, mean - half, mean + half, values.length);
  }

  /// @return the sum with the interval of the mean
  public Estimate total() {
    return mean().times(values.length);
  }

  /// The standard deviation. Its interval holds for values that are not normally distributed too.
  ///
  /// @see <a href="https://doi.org/10.1016/j.csda.2004.10.003">Bonett 2006, equation 3, with his
  ///   trimmed mean for the kurtosis</a>
  public Estimate deviation() {
    int n = values.length;
    double mean = centre();
    double variance = variance(mean);
    if (n < 4 || !(variance > 0) || Double.isInfinite(variance)) {
      return Estimate.bare(n < 2 ? Double.NaN : Math.sqrt(variance), n);
    }
    double trimmed = trimmedMean();
    double fourth = 0;
    double second = 0;
    for (double value : values) {
      fourth += Math.pow(value - trimmed, 4);
      second += (value - mean) * (value - mean);
    }
    double kurtosis = n * fourth / (second * second);
    double factor = n / (n - Z);
    double error = factor * Math.sqrt((kurtosis - (n - 3.0) / n) / (n - 1.0));
    return new Estimate(
        Math.sqrt(variance),
        Math.sqrt(factor * variance * Math.exp(-Z * error)),
        Math.sqrt(factor * variance * Math.exp(Z * error)),
        n);
  }

  /// A quantile, between neighbours in proportion. Its interval is that of order statistics, which
  /// supposes nothing about the distribution.
  ///
  /// @param share from 0 to 1
  public Estimate quantile(double share) {
    int n = values.length;
    if (n == 0) {
      return Estimate.bare(Double.NaN, 0);
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double place = share * (n - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(n - 1, below + 1);
    double value =
        sorted[below] == sorted[above]
            ? sorted[below]
            : sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    BinomialDistribution number = new BinomialDistribution(n, share);
    int low = number.inverseCumulativeProbability(TAIL) - 1;
    int high = number.inverseCumulativeProbability(1 - TAIL);
    // Fewer patients than an order statistic can bound: the interval ends with what was seen.
    return new Estimate(value, sorted[Math.max(0, low)], sorted[Math.min(n - 1, high)], n);
  }

  /// @return the share of values that are not 0, with the interval of Wilson
  public Estimate share() {
    int holds = 0;
    for (double value : values) {
      holds += value == 0 ? 0 : 1;
    }
    return share(holds, values.length);
  }

  /// @param holds of how many it holds
  /// @return the share, from 0 to 1
  /// @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson 1927</a>
  public static Estimate share(int holds, int all) {
    if (all == 0) {
      return Estimate.bare(Double.NaN, 0);
    }
    double share = (double) holds / all;
    double scale = 1 + Z * Z / all;
    double centre = (share + Z * Z / (2 * all)) / scale;
    double half = Z * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all)) / scale;
    return new Estimate(share, Math.max(0, centre - half), Math.min(1, centre + half), all);
  }

  /// @return the mean of this less that of another group, with the interval of Welch
  public Estimate lessOther(Sample other) {
    Estimate mine = mean();
    Estimate its = other.mean();
    double difference = mine.value() - its.value();
    int all = values.length + other.values.length;
    if (values.length < 2 || other.values.length < 2 || !Double.isFinite(difference)) {
      return Estimate.bare(difference, all);
    }
    double a = variance(mine.value()) / values.length;
    double b = other.variance(its.value()) / other.values.length;
    if (a + b == 0) {
      return new Estimate(difference, difference, difference, all);
    }
    double freedom =
        (a + b) * (a + b) / (a * a / (values.length - 1) + b * b / (other.values.length - 1));
    double half = student(freedom) * Math.sqrt(a + b);
    return new Estimate(difference, difference - half, difference + half, all);
  }

  /// @return the share of this group less that of another, with Newcombe's interval
  /// @see <a
  ///   href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I">Newcombe
  ///   1998, method 10</a>
  public Estimate shareLessOther(Sample other) {
    Estimate mine = share();
    Estimate its = other.share();
    double difference = mine.value() - its.value();
    return new Estimate(
        difference,
        difference - Math.hypot(mine.value() - mine.low(), its.high() - its.value()),
        difference + Math.hypot(mine.high() - mine.value(), its.value() - its.low()),
        values.length + other.values.length);
  }

  private double centre() {
    if (values.length == 0) {
      return Double.NaN;
    }
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private double variance(double mean) {
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum / (values.length - 1);
  }

  /// Bonett trims 1 / (2 √(n − 4)) of either end.
  private double trimmedMean() {
    int n = values.length;
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int cut = n <= 4 ? 0 : (int) Math.floor(n * Math.min(0.5, 1 / (2 * Math.sqrt(n - 4.0))));
    cut = Math.min(cut, (n - 1) / 2);
    double sum = 0;
    for (int i = cut; i < n - cut; i++) {
      sum += sorted[i];
    }
    return sum / (n - 2 * cut);
  }

  private static double student(double freedom) {
    return new TDistribution(freedom).inverseCumulativeProbability(1 - TAIL);
  }
}
