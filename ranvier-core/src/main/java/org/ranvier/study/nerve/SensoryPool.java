package org.ranvier.study.nerve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.random.Streams;
import org.ranvier.record.Sex;

/// The sensory axons of one nerve of one person, before any illness.
///
/// @param microvolts amplitude of the potential at the distance of the norm, at the temperature of
///   norms
/// @param metresPerSecond velocity of each axon, the slowest first
public record SensoryPool(Nerve nerve, double microvolts, List<Double> metresPerSecond) {

  private static final double SLOWEST_MEAN = 25;

  public SensoryPool {
    metresPerSecond = List.copyOf(metresPerSecond);
  }

  /// Draws the axons of a healthy person.
  ///
  /// @param person the person's own streams: the same for all nerves of one person
  /// @throws IllegalArgumentException if the nerve has no norm
  public static SensoryPool of(Nerve nerve, Side side, double ageYears, Sex sex, Streams person) {
    SensoryModel model = SensoryModel.shipped();
    SensoryModel.Norm norm = model.norm(nerve);
    boolean leg = nerve.limb() == Limb.LEG;
    double sexes = model.value("people", leg ? "women-over-men-in-the-leg" : "women-over-men");
    double years =
        ageYears - model.entry("people", "amplitude-loss-for-a-year", "at-years").number();
    double logarithm =
        Math.log(sexes) / (sex == Sex.FEMALE ? 2 : -2)
            - model.value("people", "amplitude-loss-for-a-year") * years
            + norm.deviation() * deviations("amplitude", nerve, side, person);
    double measured =
        norm.velocityMetresPerSecond()
            + norm.velocityDeviation() * deviations("velocity", nerve, side, person);
    return new SensoryPool(
        nerve,
        norm.microvolts() * Math.exp(logarithm),
        velocities(mean(norm, measured), person.with("axons").with(nerve.id()).with(side.id())));
  }

  /// @return number of axons
  public int size() {
    return metresPerSecond.size();
  }

  /// The axons' mean velocity for a velocity that is measured by the latency of onset, in which the
  /// time until the shock sets off an impulse is contained.
  private static double mean(SensoryModel.Norm norm, double measured) {
    double activation = NerveFigures.shipped().value("activation-milliseconds");
    double plausible = Math.max(SLOWEST_MEAN, measured);
    return norm.millimetres() / (norm.millimetres() / plausible - activation);
  }

  private static List<Double> velocities(double mean, Streams streams) {
    SensoryModel model = SensoryModel.shipped();
    double deviation = model.value("axons", "velocity-deviation");
    double slowest = model.value("axons", "slowest");
    double fastest = Math.max(model.value("axons", "fastest"), mean + 3 * deviation);
    RandomGenerator random = streams.generator();
    List<Double> velocities = new ArrayList<>();
    while (velocities.size() < model.value("axons", "count")) {
      double velocity = mean + deviation * random.nextGaussian();
      if (velocity >= Math.min(slowest, mean) && velocity <= fastest) {
        velocities.add(velocity);
      }
    }
    Collections.sort(velocities);
    return velocities;
  }

  /// How many standard deviations a trait is from its mean: partly the same in the whole body,
  /// partly in both nerves of that name.
  private static double deviations(String trait, Nerve nerve, Side side, Streams person) {
    SensoryModel model = SensoryModel.shipped();
    double body = model.entry("people", "shared-variance", "body").number();
    double both = model.entry("people", "shared-variance", "nerve").number();
    Streams streams = person.with("sensory").with(trait);
    double own = streams.with(nerve.id()).with(side.id()).generator().nextGaussian();
    return Math.sqrt(body) * streams.generator().nextGaussian()
        + Math.sqrt(both) * streams.with(nerve.id()).generator().nextGaussian()
        + Math.sqrt(1 - body - both) * own;
  }
}
