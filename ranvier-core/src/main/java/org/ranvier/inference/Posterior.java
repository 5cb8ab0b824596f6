package org.ranvier.inference;

import java.util.Arrays;

/// What is to be held of one kind of damage after a measurement: the damage of the segments most
/// alike, each moved to what it would be if the segment were not only alike but the same
/// (regression adjustment: Beaumont, Zhang and Balding, Genetics 2002;162:2025).
final class Posterior {

  private final Ranks ranks;
  private final double[] scores;
  private final double[] weights;

  private Posterior(Ranks ranks, double[] scores, double[] weights) {
    this.ranks = ranks;
    this.scores = scores;
    this.weights = weights;
  }

  static Posterior of(
      SegmentLibrary library, Alike alike, LocalRegression regression, Damage damage) {
    LocalRegression.Fit fit = regression.fit(damage);
    double[] moved = fit.scores().clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] -= fit.shifts()[i];
    }
    int[] order = RisingOrder.of(moved);
    return new Posterior(
        library.damage(damage),
        Arrays.stream(order).mapToDouble(i -> moved[i]).toArray(),
        Arrays.stream(order).mapToDouble(alike::weight).toArray());
  }

  /// @return the probability that the damage is less than a value
  double below(double value) {
    double score = ranks.scoreOf(value);
    double below = 0;
    double all = 0;
    for (int i = 0; i < scores.length; i++) {
      below += scores[i] < score ? weights[i] : 0;
      all += weights[i];
    }
    return below / all;
  }

  /// @return the value below which the damage lies with that probability
  double quantile(double probability) {
    double wanted = probability * Arrays.stream(weights).sum();
    double sum = 0;
    int i = 0;
    while (i < scores.length - 1 && sum + weights[i] < wanted) {
      sum += weights[i];
      i++;
    }
    return ranks.valueOf(scores[i]);
  }
}
