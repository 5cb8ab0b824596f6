package org.ranvier.cohort.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.random.Streams;

class SampleTest {

  @Test
  void interval_of_a_share_is_that_of_wilson() {
    // Newcombe 1998, Statistics in Medicine 17:857, table I: 81 of 263, and 0 of 20.
    Estimate some = Sample.share(81, 263);
    assertThat(some.low()).isCloseTo(0.2553, within(5e-5));
    assertThat(some.high()).isCloseTo(0.3662, within(5e-5));
    Estimate none = Sample.share(0, 20);
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(0.1611, within(5e-5));
  }

  @Test
  void difference_of_shares_is_that_of_newcombe() {
    // Newcombe 1998, Statistics in Medicine 17:873, table II: 56 of 70 less 48 of 80.
    Estimate difference = truths(56, 70).shareLessOther(truths(48, 80));
    assertThat(difference.value()).isCloseTo(0.2, within(1e-12));
    assertThat(difference.low()).isCloseTo(0.0524, within(5e-5));
    assertThat(difference.high()).isCloseTo(0.3339, within(5e-5));
  }

  @Test
  void interval_of_a_mean_is_that_of_student() {
    // t for 9 degrees of freedom is 2.262157; standard deviation of 1 … 10 is 3.027650.
    Estimate mean = Sample.of(DoubleStream.iterate(1, x -> x + 1).limit(10).toArray()).mean();
    assertThat(mean.value()).isEqualTo(5.5);
    assertThat(mean.high() - 5.5).isCloseTo(2.262157 * 3.027650 / Math.sqrt(10), within(1e-5));
  }

  @Test
  void interval_of_a_median_ends_at_order_statistics() {
    // Of 10 values the second and the ninth bound the median with 97.9 %.
    Estimate median =
        Sample.of(DoubleStream.iterate(1, x -> x + 1).limit(10).toArray()).quantile(0.5);
    assertThat(median.value()).isEqualTo(5.5);
    assertThat(median.low()).isEqualTo(2);
    assertThat(median.high()).isEqualTo(9);
  }

  @Test
  void a_time_that_never_came_leaves_a_median_but_no_mean() {
    Sample times = Sample.of(new double[] {3, 5, 7, Double.POSITIVE_INFINITY});
    assertThat(times.quantile(0.5).value()).isEqualTo(6);
    assertThat(times.mean().value()).isInfinite();
    assertThat(times.mean().low()).isNaN();
  }

  @Test
  void nothing_gives_no_figure() {
    Sample none = Sample.of(new double[0]);
    assertThat(none.mean().value()).isNaN();
    assertThat(none.deviation().value()).isNaN();
    assertThat(none.quantile(0.5).value()).isNaN();
    assertThat(none.share().value()).isNaN();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void intervals_hold_the_truth_in_nineteen_of_twenty_samples(long seed) {
    RandomGenerator random = Streams.of(seed).generator();
    int samples = 2000;
    int mean = 0;
    int deviation = 0;
    int median = 0;
    int difference = 0;
    for (int i = 0; i < samples; i++) {
      Sample one = normal(random, 60);
      Sample other = normal(random, 40);
      mean += holds(one.mean(), 10);
      deviation += holds(one.deviation(), 3);
      median += holds(one.quantile(0.5), 10);
      difference += holds(one.lessOther(other), 0);
    }
    // Three standard errors of 95 % of 2000 samples.
    double margin = 3 * Math.sqrt(0.95 * 0.05 * samples);
    assertThat((double) mean).as("seed %d", seed).isCloseTo(0.95 * samples, within(margin));
    assertThat((double) difference).as("seed %d", seed).isCloseTo(0.95 * samples, within(margin));
    // These two hold it at least as often as they say, or nearly.
    assertThat((double) median).as("seed %d", seed).isGreaterThan(0.94 * samples);
    assertThat((double) deviation).as("seed %d", seed).isGreaterThan(0.92 * samples);
  }

  private static Sample normal(RandomGenerator random, int count) {
    return Sample.of(random.doubles(count).map(_ -> 10 + 3 * random.nextGaussian()).toArray());
  }

  private static int holds(Estimate estimate, double truth) {
    return estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
  }

  private static Sample truths(int holds, int all) {
    double[] values = new double[all];
    for (int i = 0; i < holds; i++) {
      values[i] = 1;
    }
    return Sample.of(values);
  }
}
