package org.ranvier.patient.limb;

import java.util.Arrays;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.muscle.remodelling.MeanMuscle;
import org.ranvier.patient.lesion.NerveLesions;

/// One muscle that lesions concern. Lesions on one way hit axons independently of each other.
final class IllMuscle {

  private final Muscle muscle;
  private final Side side;
  private final MeanMuscle mean;
  private int[] lesions = {};
  private double[] shares = {};

  IllMuscle(Muscle muscle, Side side) {
    this(muscle, side, new MeanMuscle());
  }

  private IllMuscle(Muscle muscle, Side side, MeanMuscle mean) {
    this.muscle = muscle;
    this.side = side;
    this.mean = mean;
  }

  IllMuscle copy() {
    IllMuscle copy = new IllMuscle(muscle, side, mean.copy());
    copy.lesions = lesions.clone();
    copy.shares = shares.clone();
    return copy;
  }

  /// @param share of its axons that meet the lesion
  void add(int lesion, double share) {
    lesions = Arrays.copyOf(lesions, lesions.length + 1);
    shares = Arrays.copyOf(shares, shares.length + 1);
    lesions[lesions.length - 1] = lesion;
    shares[shares.length - 1] = share;
  }

  void pass(NerveLesions all) {
    mean.pass(living(all), silent(all, 1));
  }

  private double living(NerveLesions all) {
    double living = 1;
    for (int i = 0; i < lesions.length; i++) {
      living *= 1 - shares[i] * all.lost(lesions[i]);
    }
    return living;
  }

  /// @param worse by what factor block is more than at the usual temperature
  double silent(NerveLesions all, double worse) {
    double free = 1;
    for (int i = 0; i < lesions.length; i++) {
      free *= 1 - shares[i] * Math.min(1, worse * all.blocked(lesions[i]));
    }
    return 1 - free;
  }

  Muscle muscle() {
    return muscle;
  }

  Side side() {
    return side;
  }

  MeanMuscle mean() {
    return mean;
  }
}
