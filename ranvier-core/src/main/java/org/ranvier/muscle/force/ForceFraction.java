package org.ranvier.muscle.force;

import java.util.Arrays;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.remodelling.MuscleState;

/// Force of a muscle at the greatest effort, as a share of what it had in health. A tetanus's force
/// is that of the cross-section of all fibres that take part.
public final class ForceFraction {

  private ForceFraction() {}

  /// @param driven for each unit of the pool the share of its impulses that arrive, 0 to 1
  /// @param state the muscle of today, of the same pool
  /// @return 0 or more; 1 in health
  public static double of(MotorPool pool, double[] driven, MuscleState state) {
    if (driven.length != pool.size() || state.size() != pool.size()) {
      throw new IllegalArgumentException(
          "Drive and state must be given for each unit of the pool, but %d units have %d and %d"
              .formatted(pool.size(), driven.length, state.size()));
    }
    double force = 0;
    double healthy = 0;
    for (int i = 0; i < driven.length; i++) {
      if (!(driven[i] >= 0 && driven[i] <= 1)) {
        throw new IllegalArgumentException(
            "A share of impulses must be from 0 to 1, but unit %d has %s".formatted(i, driven[i]));
      }
      double fibres = pool.units().get(i).fibres();
      force += driven[i] * fibres * state.weight(i);
      healthy += fibres;
    }
    return force / healthy;
  }

  /// The same for units that either conduct or do not.
  public static double of(MotorPool pool, boolean[] driven, MuscleState state) {
    double[] shares = new double[driven.length];
    Arrays.setAll(shares, i -> driven[i] ? 1 : 0);
    return of(pool, shares, state);
  }
}
