package org.ranvier.inference;

import java.util.random.RandomGenerator;
import org.ranvier.quantity.Source;
import org.ranvier.reference.Entry;

/// What is held of a share before anything is measured: near none, near all, or anything between.
/// No single value has a probability of its own.
///
/// @param none probability of the piece near 0
/// @param all probability of the piece near 1
/// @param narrow how narrow these pieces are: they are Beta(1, narrow) and its mirror image, with
///   the mean 1/(1 + narrow)
record FractionPrior(double none, double all, double narrow, Source source) {

  static FractionPrior of(Entry entry) {
    entry.allowing("none", "all", "narrow", "source", "verified");
    return new FractionPrior(
        entry.get("none").number(),
        entry.get("all").number(),
        entry.get("narrow").number(),
        entry.source());
  }

  /// @return a share above 0 and below 1
  double draw(RandomGenerator random) {
    double piece = random.nextDouble();
    double drawn = Math.max(random.nextDouble(), Double.MIN_NORMAL);
    if (piece < none) {
      return -Math.expm1(Math.log(drawn) / narrow);
    }
    return piece < none + all ? Math.pow(drawn, 1 / narrow) : drawn;
  }
}
