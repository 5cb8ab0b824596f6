package org.ranvier.muscle.needle;

import java.util.random.RandomGenerator;
import org.ranvier.muscle.remodelling.Remodelling;
import org.ranvier.muscle.remodelling.UnitState;

/// Adds up the fibres of one unit at the electrode.
final class UnitFibres {

  private final FibrePotential potential;
  private final double arrivalSpread;
  private final double diameter;
  private final double diameterSpread;
  private final double sproutSpread;
  private final double speedSlope;
  private final double speedOffset;
  private final double size;
  private final double sprouted;
  private final double sproutDelay;
  private final double[] fast;
  private final double[] slow;
  private final double step;
  private final double nearest;
  private final double coreLength;
  private final int corePoints;
  private final double[] weights;

  /// @param samples of the trace
  /// @param slowSamples of what comes from afar, over the same time
  UnitFibres(
      NeedleModel model, FibrePotential potential, UnitState state, int samples, int slowSamples) {
    this.potential = potential;
    arrivalSpread = model.fibres.value("arrival-spread");
    diameter = model.fibres.value("diameter");
    diameterSpread = model.fibres.value("diameter-spread");
    sproutSpread = model.fibres.value("sprout-spread");
    speedSlope = model.fibres.value("speed-slope");
    speedOffset = model.fibres.value("speed-offset");
    size = state.fibreSize();
    sprouted = state.sproutedShare();
    sproutDelay = Remodelling.shipped().sproutDelayMilliseconds(state);
    fast = new double[samples];
    slow = new double[slowSamples];
    step = model.sampleMilliseconds();
    nearest = model.electrode.value("nearest-fibre");
    coreLength = model.electrode.value("core-length");
    weights = potential.noWeights();
    corePoints = (int) model.electrode.value("core-points");
  }

  /// @param across distance before the bevel, in mm
  /// @param along the needle, in mm
  /// @param middle mean arrival of the unit's own fibres, in ms
  /// @param near whether all samples are needed
  void add(double across, double along, double middle, boolean near, RandomGenerator random) {
    double arrival = middle + arrivalSpread * random.nextGaussian();
    double spread = diameterSpread * random.nextGaussian();
    double delay = Math.exp(sproutSpread * random.nextGaussian());
    if (random.nextDouble() < sprouted) {
      arrival += sproutDelay * delay;
    }
    // Fibres thinner than a quarter of the mean are not found in healthy muscle.
    double thick = Math.max(diameter / 4, diameter + spread) * Math.sqrt(size);
    double speed = speedSlope * thick + speedOffset;
    double strength = thick * thick / (diameter * diameter);
    if (near) {
      for (int k = 0; k < corePoints; k++) {
        double point = coreLength * ((k + 0.5) / corePoints - 0.5);
        double distance = Math.max(nearest, Math.hypot(across, along - point));
        potential.weigh(weights, distance, strength / corePoints);
      }
      potential.addWeighed(fast, weights, arrival, speed, step);
    } else {
      double slowStep = step * fast.length / slow.length;
      potential.add(slow, Math.hypot(across, along), arrival, speed, strength, slowStep);
    }
  }

  /// @param ratio of slow to fast samples
  /// @return the sum in mV
  double[] trace(int ratio) {
    for (int i = 0; i < slow.length - 1; i++) {
      double rise = (slow[i + 1] - slow[i]) / ratio;
      for (int k = 0; k < ratio; k++) {
        fast[i * ratio + k] += slow[i] + k * rise;
      }
    }
    return fast;
  }
}
