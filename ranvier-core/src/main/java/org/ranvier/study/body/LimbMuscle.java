package org.ranvier.study.body;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.force.ForceFraction;
import org.ranvier.muscle.remodelling.MuscleState;
import org.ranvier.muscle.remodelling.Remodelling;
import org.ranvier.muscle.remodelling.UnitCourse;
import org.ranvier.study.nerve.NerveState;

/// One muscle of a virtual subject with its motor axons, as they are today.
///
/// @param nerve its axons with all that is wrong with them
/// @param state its fibres after what has become of the axons
public record LimbMuscle(Muscle muscle, Side side, NerveState nerve, MuscleState state) {

  /// @param silentDays how long blocked axons have been blocked
  static LimbMuscle of(Muscle muscle, Side side, NerveState nerve, double silentDays) {
    List<UnitCourse> courses = new ArrayList<>();
    for (int unit = 0; unit < nerve.pool().size(); unit++) {
      courses.add(course(nerve, unit, silentDays));
    }
    return new LimbMuscle(muscle, side, nerve, Remodelling.shipped().after(nerve.pool(), courses));
  }

  private static UnitCourse course(NerveState nerve, int unit, double silentDays) {
    OptionalDouble lost = nerve.axons().get(unit).lostDaysAgo();
    if (lost.isPresent()) {
      return UnitCourse.lost(lost.getAsDouble());
    }
    return nerve.isSilent(unit) ? UnitCourse.silent(silentDays) : UnitCourse.HEALTHY;
  }

  /// @return the motor units before any illness
  public MotorPool pool() {
    return nerve.pool();
  }

  /// @return for each unit whether the cord can drive it
  public boolean[] driven() {
    boolean[] driven = new boolean[pool().size()];
    for (int unit = 0; unit < driven.length; unit++) {
      driven[unit] = nerve.canBeDriven(unit);
    }
    return driven;
  }

  /// @return force at the greatest effort, against health
  public double forceFraction() {
    return ForceFraction.of(pool(), driven(), state);
  }
}
