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

  /// What is as strong as this, as a fraction of normal, is not felt as weak.
  private static final double STRONG = 0.9;

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

  /// @return by what fraction the weak functions together fell, below 0 if they rose
  double fallSince(FeltStrength before) {
    double was = 0;
    double is = 0;
    for (int i = 0; i < fractions.length; i++) {
      if (Math.min(fractions[i], before.fractions[i]) < STRONG) {
        was += before.fractions[i];
        is += fractions[i];
      }
    }
    return was == 0 ? 0 : (was - is) / was;
  }

  /// @return by what fraction the weak functions together rose, below 0 if they fell
  double riseSince(FeltStrength before) {
    return -fallSince(before);
  }
}
