package org.ranvier.muscle.force;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.anatomy.Muscle;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.MotorUnit;

/// Motor units of a muscle of which only force is asked for: sizes rise exponentially, everything
/// else is the same for all.
public final class PlainPool {

  private PlainPool() {}

  /// @param units how many, at least 1
  /// @param meanVelocityMetresPerSecond of their axons
  public static MotorPool of(Muscle muscle, int units, double meanVelocityMetresPerSecond) {
    if (units < 1) {
      throw new IllegalArgumentException(
          "A muscle needs 1 motor unit or more, but %s is to have %d"
              .formatted(muscle.id(), units));
    }
    double range = Math.log(Twitch.shipped().forceRange());
    double[] fibres = new double[units];
    double sum = 0;
    for (int i = 0; i < units; i++) {
      fibres[i] = Math.exp(range * (i + 1) / units);
      sum += fibres[i];
    }
    List<MotorUnit> pool = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      double relative = fibres[i] * units / sum;
      pool.add(new MotorUnit(i, relative, relative, 0, 1, 0, 1));
    }
    return new MotorPool(muscle, pool, meanVelocityMetresPerSecond, 0, 0);
  }
}
