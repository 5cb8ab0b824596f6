package org.ranvier.patient.care;

import java.util.List;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Side;
import org.ranvier.patient.VirtualPatient;

/// How strong a patient feels: both grips and some movements of both sides, as fractions of normal.
final class FeltStrength {

  private static final List<Movement> MOVEMENTS =
      List.of(
          Movement.FINGER_EXTENSION,
          Movement.FINGER_ABDUCTION,
          Movement.WRIST_EXTENSION,
          Movement.ELBOW_FLEXION,
          Movement.SHOULDER_ABDUCTION,
          Movement.ANKLE_DORSIFLEXION,
          Movement.KNEE_EXTENSION);

  /// Changes are felt against at least this fraction of normal.
  private static final double LEAST = 0.1;

  private final double[] fractions;

  private FeltStrength(double... fractions) {
    this.fractions = fractions;
  }

  static FeltStrength of(VirtualPatient patient) {
    double[] fractions = new double[2 * (MOVEMENTS.size() + 1)];
    int next = 0;
    for (Side side : Side.values()) {
      fractions[next++] = patient.gripFraction(side);
      for (Movement movement : MOVEMENTS) {
        fractions[next++] = patient.strength(movement, side);
      }
    }
    return new FeltStrength(fractions);
  }

  /// @param fractions of as many functions as any other that it is compared with
  static FeltStrength of(List<Double> fractions) {
    return new FeltStrength(fractions.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /// @return the fraction of the weakest function
  double weakest() {
    double weakest = 1;
    for (double each : fractions) {
      weakest = Math.min(weakest, each);
    }
    return weakest;
  }

  /// @return the larger of both for each function
  FeltStrength best(FeltStrength other) {
    double[] best = new double[fractions.length];
    for (int i = 0; i < best.length; i++) {
      best[i] = Math.max(fractions[i], other.fractions[i]);
    }
    return new FeltStrength(best);
  }

  /// @return by what fraction the function that fell most is below what it was, 0 if none fell
  double fallSince(FeltStrength before) {
    double fall = 0;
    for (int i = 0; i < fractions.length; i++) {
      double was = before.fractions[i];
      fall = Math.max(fall, (was - fractions[i]) / Math.max(was, LEAST));
    }
    return fall;
  }

  /// @return by what fraction the function that rose most is above what it was, 0 if none rose
  double riseSince(FeltStrength before) {
    double rise = 0;
    for (int i = 0; i < fractions.length; i++) {
      double was = before.fractions[i];
      rise = Math.max(rise, (fractions[i] - was) / Math.max(was, LEAST));
    }
    return rise;
  }
}
