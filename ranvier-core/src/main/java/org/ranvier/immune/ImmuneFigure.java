package org.ranvier.immune;

import java.util.random.RandomGenerator;
import org.ranvier.quantity.Source;
import org.ranvier.reference.Entry;

/// A figure of `immune.yaml` as it is spread over people.
///
/// @param value of the median person of 80 kg
/// @param weightPower power of weight with which it rises
/// @param logit true for a share whose logit is normal, false for a lognormal figure
/// @param spread standard deviation of the logit, or coefficient of variation
record ImmuneFigure(
    double value, String unit, double weightPower, boolean logit, double spread, Source source) {

  private static final double USUAL_KILOGRAMS = 80;

  static ImmuneFigure of(Entry entry) {
    entry.allowing("value", "unit", "weight", "scale", "spread", "source", "verified");
    boolean logit = entry.find("scale").map(Entry::text).orElse("").equals("logit");
    if (entry.find("scale").isPresent() && !logit) {
      throw entry.get("scale").mistake("must be logit, or left out for a lognormal figure");
    }
    return new ImmuneFigure(
        entry.get("value").number(),
        entry.get("unit").text(),
        entry.find("weight").map(Entry::number).orElse(0.0),
        logit,
        entry.find("spread").map(Entry::number).orElse(0.0),
        entry.source());
  }

  /// @return the value of the median person of a weight
  double median(double weightKilograms) {
    return value * Math.pow(weightKilograms / USUAL_KILOGRAMS, weightPower);
  }

  /// @return the value of a person of a weight
  double draw(double weightKilograms, RandomGenerator random) {
    double median = median(weightKilograms);
    if (spread == 0) {
      return median;
    }
    double deviation = random.nextGaussian();
    if (logit) {
      double odds = median / (1 - median) * Math.exp(spread * deviation);
      return odds / (1 + odds);
    }
    return median * Math.exp(Math.sqrt(Math.log1p(spread * spread)) * deviation);
  }
}
