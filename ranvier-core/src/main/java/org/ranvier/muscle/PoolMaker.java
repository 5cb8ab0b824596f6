package org.ranvier.muscle;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.hipparchus.special.Erf;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.random.Streams;

/// Draws the motor units of healthy people.
public final class PoolMaker {

  /// Multiples of it, less their whole part, fill the range from 0 to 1 evenly.
  private static final double GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

  private final Muscles muscles;

  /// @param muscles of which pools are wanted
  public PoolMaker(Muscles muscles) {
    this.muscles = muscles;
  }

  /// @param person the person's own streams: the same for all muscles of one person
  /// @return the pool of one muscle
  /// @throws IllegalArgumentException if the muscle is not known or the age is not an adult's
  public MotorPool pool(Muscle muscle, Side side, double ageYears, Streams person) {
    MuscleModel model = muscles.model(muscle);
    PoolRules rules = muscles.rules();
    if (!(ageYears >= rules.youngestYears() && ageYears <= rules.oldestYears())) {
      throw new IllegalArgumentException(
          "Motor units are known for ages of %.0f to %.0f years, but the age is %s."
              .formatted(rules.youngestYears(), rules.oldestYears(), ageYears));
    }
    Traits traits = new Traits(person, muscle, side, rules.bodyVariance(), rules.muscleVariance());
    int number = number(model, ageYears, traits);
    double velocity =
        model.velocityMetresPerSecond().mean() * rules.speeds().ageFactor(ageYears)
            + model.velocityMetresPerSecond().deviation() * traits.deviations("velocity");
    double amplitude = model.amplitude().millivolts(ageYears, traits.deviations("amplitude"));
    double fibreVelocity = of(model.fibreVelocityMetresPerSecond(), traits, "fibre velocity");
    double terminal = of(model.terminalMilliseconds(), traits, "terminal");
    Streams own = person.with("units").with(muscle.id()).with(side.id());
    return new MotorPool(
        muscle,
        units(model, number, terminal, ageYears, own.generator()),
        velocity,
        amplitude / number,
        fibreVelocity);
  }

  private static double of(Spread spread, Traits traits, String trait) {
    return spread.mean() + spread.deviation() * traits.deviations(trait);
  }

  private int number(MuscleModel model, double ageYears, Traits traits) {
    PoolRules rules = muscles.rules();
    double shared = rules.amplitudeNumberCorrelation();
    double deviations =
        shared * traits.deviations("amplitude")
            + Math.sqrt(1 - shared * shared) * traits.deviations("number");
    // Of a variable with the coefficient of variation c the logarithm varies by this.
    double variance = Math.log1p(rules.numberDeviation() * rules.numberDeviation());
    double factor = Math.exp(Math.sqrt(variance) * deviations - variance / 2);
    return (int) Math.max(1, Math.round(model.units() * rules.ageing().share(ageYears) * factor));
  }

  private List<MotorUnit> units(
      MuscleModel model, int number, double terminal, double ageYears, RandomGenerator random) {
    PoolRules rules = muscles.rules();
    double speedDeviation = rules.speeds().deviation(ageYears);
    double[] fibres = new double[number];
    double[] size = new double[number];
    double[] speed = new double[number];
    double[] delay = new double[number];
    int[] shape = new int[number];
    double start = random.nextDouble();
    for (int i = 0; i < number; i++) {
      double rank = (i + 0.5) / number;
      double depth = random.nextGaussian();
      int part = part(model, start + i * GOLDEN_RATIO);
      fibres[i] = Math.pow(rules.fibreRange(), rank);
      size[i] = Math.pow(rules.surfaceRange(), rank) * Math.exp(rules.depthDeviation() * depth);
      speed[i] = 1 + speedDeviation * rules.speeds().deviations(rank, random.nextGaussian());
      double drawn = terminal + rules.terminalDeviationMilliseconds() * random.nextGaussian();
      delay[i] =
          Math.max(rules.terminalLeastMilliseconds(), drawn)
              + model.parts().get(part).delayMilliseconds();
      shape[i] = shape(part, depth);
    }
    double meanFibres = mean(fibres);
    double meanSize = mean(size);
    double meanSpeed = mean(speed);
    List<MotorUnit> units = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      double threshold = Math.exp(model.thresholdDeviation() * random.nextGaussian());
      units.add(
          new MotorUnit(
              i,
              fibres[i] / meanFibres,
              size[i] / meanSize,
              shape[i],
              speed[i] / meanSpeed,
              delay[i],
              threshold));
    }
    return units;
  }

  private static int part(MuscleModel model, double place) {
    double left = place - Math.floor(place);
    int part = 0;
    while (part < model.parts().size() - 1 && left >= model.parts().get(part).share()) {
      left -= model.parts().get(part).share();
      part++;
    }
    return part;
  }

  /// Larger at the skin is nearer to it: a part's shapes run from the shallow to the deep.
  private int shape(int part, double depth) {
    int shapes = muscles.volume().shapes();
    double deeper = Erf.erfc(depth / Math.sqrt(2)) / 2;
    return part * shapes + (int) Math.min(shapes - 1, Math.floor(deeper * shapes));
  }

  private static double mean(double[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).sum() / values.length;
  }
}
