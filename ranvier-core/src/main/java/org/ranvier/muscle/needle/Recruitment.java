package org.ranvier.muscle.needle;

import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.remodelling.MuscleState;
import org.ranvier.reference.FigureList;

/// Which units fire at an effort, and how fast: small ones first, each faster with excitation
/// (Fuglevand 1993). Neurons fire whether or not their impulses arrive; excitation rises until the
/// wanted force is reached or can rise no further.
public final class Recruitment {

  /// Halvings of the range of excitation, which leave 1e-10 of it.
  private static final int HALVINGS = 34;

  private final MotorPool pool;
  private final double slowest;
  private final double gain;
  private final double halfForceRate;
  private final double steepness;
  private final double[] thresholds;
  private final double[] ceilings;
  private final double greatestExcitation;
  private final double healthyForce;

  Recruitment(NeedleModel model, MotorPool pool) {
    FigureList figures = model.recruitment;
    slowest = figures.value("slowest");
    gain = figures.value("gain");
    halfForceRate = figures.value("half-force-rate");
    steepness = figures.value("force-steepness");
    this.pool = pool;
    int units = pool.size();
    thresholds = new double[units];
    ceilings = new double[units];
    double range = Math.log(figures.value("threshold-range"));
    for (int i = 0; i < units; i++) {
      thresholds[i] = Math.exp(range * (i + 1) / units);
      ceilings[i] =
          figures.value("fastest-first")
              - figures.value("fastest-fall") * thresholds[i] / figures.value("threshold-range");
    }
    greatestExcitation = thresholds[units - 1] + (figures.value("fastest-first") - slowest) / gain;
    double force = 0;
    for (int i = 0; i < units; i++) {
      force += pool.units().get(i).fibres() * fused(ceilings[i]);
    }
    healthyForce = force;
  }

  /// @return recruitment with the figures that ship with Ranvier
  public static Recruitment of(MotorPool pool) {
    return new Recruitment(NeedleModel.shipped(), pool);
  }

  /// @param effort wanted force as a share of the greatest in health, 0 to 1
  /// @param driven for each unit the share of its impulses that arrive
  /// @return for each unit the rate of its neuron in Hz, 0 if it is not recruited
  public double[] ratesHertz(double effort, double[] driven, MuscleState state) {
    if (!(effort >= 0 && effort <= 1)) {
      throw new IllegalArgumentException(
          "An effort must be from 0 to 1 of the greatest force, but is " + effort);
    }
    if (effort == 0) {
      return new double[thresholds.length];
    }
    double low = 0;
    double high = greatestExcitation;
    if (force(high, driven, state) <= effort) {
      return rates(high);
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (force(middle, driven, state) < effort) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return rates(high);
  }

  /// @return force at these rates as a share of the greatest in health
  public double force(double[] ratesHertz, double[] driven, MuscleState state) {
    double force = 0;
    for (int i = 0; i < ratesHertz.length; i++) {
      double fibres = pool.units().get(i).fibres() * state.weight(i);
      force += fibres * fused(driven[i] * ratesHertz[i]);
    }
    return force / healthyForce;
  }

  private double force(double excitation, double[] driven, MuscleState state) {
    return force(rates(excitation), driven, state);
  }

  private double[] rates(double excitation) {
    double[] rates = new double[thresholds.length];
    for (int i = 0; i < rates.length; i++) {
      if (excitation >= thresholds[i]) {
        double rate = slowest + gain * (excitation - thresholds[i]);
        rates[i] = Math.min(ceilings[i], rate);
      }
    }
    return rates;
  }

  /// @return force at a rate as a share of that of a tetanus
  private double fused(double hertz) {
    double relative = Math.pow(hertz / halfForceRate, steepness);
    return relative / (1 + relative);
  }
}
