package org.ranvier.inference;

import java.util.random.RandomGenerator;
import org.ranvier.muscle.MotorUnit;

/// Does to the axons of a segment what the prior holds possible.
final class Illness {

  private final SegmentPrior prior;
  private final AxonOrder order;
  private final Range delayMedian;
  private final Range delaySpread;
  private final double distalShare;
  private final double distalMost;
  private final double sproutingMost;
  private final double sproutDelay;

  Illness(SegmentPrior prior) {
    this.prior = prior;
    order =
        new AxonOrder(
            prior.number("order", "large-first"),
            prior.number("order", "small-first"),
            prior.number("order", "looseness"));
    delayMedian = prior.range("delay", "median");
    delaySpread = prior.range("delay", "spread");
    distalShare = prior.number("distal-dispersion", "share");
    distalMost = prior.number("distal-dispersion", "most");
    sproutingMost = prior.number("sprouting", "most");
    sproutDelay = prior.number("sprouts", "delay");
  }

  /// What was done.
  record Done(double blocked, double lost, double slowed) {}

  /// @return what was done to the axons
  Done befall(VirtualAxons axons, RandomGenerator random) {
    double lost = prior.lost().draw(random);
    lose(axons, lost, random);
    disperseDistally(axons, random);
    int[] living = axons.living();
    double blocked = prior.blocked().draw(random);
    for (int axon : order.pick(living, blocked, random)) {
      axons.blocked[axon] = true;
    }
    double slowed = prior.slowed().draw(random);
    double median = delayMedian.evenLogarithm(random);
    double spread = delaySpread.evenLogarithm(random);
    for (int axon : order.pick(living, slowed, random)) {
      axons.segmentMilliseconds[axon] += median * Math.exp(spread * random.nextGaussian());
    }
    return new Done(blocked, lost, slowed);
  }

  /// Survivors adopt some of the fibres of those that are lost, all in the same measure.
  private void lose(VirtualAxons axons, double share, RandomGenerator random) {
    int[] all = axons.pool.units().stream().mapToInt(MotorUnit::number).toArray();
    double gone = 0;
    for (int axon : order.pick(all, share, random)) {
      axons.lost[axon] = true;
      gone += axons.pool.units().get(axon).fibres();
    }
    double left = axons.pool.size() - gone;
    double filled = random.nextDouble();
    double growth = left <= 0 ? 1 : Math.min(sproutingMost, 1 + filled * gone / left);
    for (int axon : axons.living()) {
      axons.weights[axon] = growth;
      axons.distalMilliseconds[axon] +=
          (1 - 1 / growth) * sproutDelay * -Math.log1p(-random.nextDouble());
    }
  }

  private void disperseDistally(VirtualAxons axons, RandomGenerator random) {
    if (random.nextDouble() < distalShare) {
      double most = distalMost * random.nextDouble();
      for (int axon : axons.living()) {
        axons.distalMilliseconds[axon] += most * random.nextDouble();
      }
    }
  }
}
