package org.ranvier.muscle.remodelling;

import org.ranvier.muscle.MotorPool;

/// Which fibres answer in a slow train of stimuli: terminals of young sprouts run out.
public final class NeuromuscularTransmission {

  private static final NeuromuscularTransmission SHIPPED =
      new NeuromuscularTransmission(RemodellingModel.shipped());

  private final RemodellingModel model;

  NeuromuscularTransmission(RemodellingModel model) {
    this.model = model;
  }

  /// @return transmission with the figures that ship with Ranvier
  public static NeuromuscularTransmission shipped() {
    return SHIPPED;
  }

  /// @param stimulus of a train at 3 Hz, from 1
  /// @return share of the unit's fibres that answer
  public double answering(UnitState unit, int stimulus) {
    if (stimulus < 1) {
      throw new IllegalArgumentException(
          "Stimuli of a train are counted from 1, but this is number " + stimulus);
    }
    double young = unit.sproutedShare() * unit.youth();
    double failing = model.ripeFailure() + young * (model.youngFailure() - model.ripeFailure());
    return 1 + failing * Math.expm1(-(stimulus - 1) / model.failurePulses());
  }

  /// @return by how much the summed size of all units falls from the first stimulus to a later one,
  ///   in percent; NaN if no unit has fibres
  public double decrementPercent(MotorPool pool, MuscleState state, int stimulus) {
    double first = 0;
    double later = 0;
    for (int i = 0; i < pool.size(); i++) {
      double size = pool.units().get(i).surfaceSize() * state.weight(i);
      first += size;
      later += size * answering(state.unit(i), stimulus);
    }
    return 100 * (1 - later / first);
  }
}
