package org.ranvier.muscle;

import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.random.Streams;

/// Draws the motor units of healthy people.
public final class PoolMaker {

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
    UnitDraw draw = new UnitDraw(model, rules, muscles.volume().shapes(), ageYears, terminal);
    Streams own = person.with("units").with(muscle.id()).with(side.id());
    return new MotorPool(
        muscle, draw.units(number, own), velocity, amplitude / number, fibreVelocity);
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
}
