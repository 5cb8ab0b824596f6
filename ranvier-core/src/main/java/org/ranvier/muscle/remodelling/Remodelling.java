package org.ranvier.muscle.remodelling;

import java.util.List;
import org.ranvier.muscle.MotorPool;

/// Remodelling of a muscle after loss or block of axons, in steps of one day.
///
/// A lost axon's fibres are denervated a few days later. Living units take them over, each up to a
/// limit, the faster the more units survive; what waits too long is lost. Fibres without a nerve
/// waste, fibres of silent units somewhat, fibres with an active nerve recover.
public final class Remodelling {

  private static final class Shipped {
    static final Remodelling REMODELLING = new Remodelling(RemodellingModel.shipped());
  }

  private final RemodellingModel model;
  private final MuscleDay day;

  Remodelling(RemodellingModel model) {
    this.model = model;
    day = new MuscleDay(model);
  }

  /// @return remodelling with the figures that ship with Ranvier
  public static Remodelling shipped() {
    return Shipped.REMODELLING;
  }

  /// @return the muscle before any illness
  public MuscleState healthy(MotorPool pool) {
    return MuscleState.healthy(pool, model.stages(), model.quietDays());
  }

  /// @param courses what has happened to each unit of the pool, in its order
  /// @return the muscle of today
  public MuscleState after(MotorPool pool, List<UnitCourse> courses) {
    check(pool.size(), courses.size());
    MuscleState state = healthy(pool);
    double first = 0;
    for (UnitCourse course : courses) {
      first = Math.max(first, course.firstDaysAgo());
    }
    for (long left = Math.round(first); left > 0; left--) {
      // What happens within a day counts from the morning that is nearer.
      double morning = left - 0.5;
      day.pass(state, conditions(courses, morning));
    }
    return state;
  }

  /// @param conditions of each unit through the day
  /// @return the muscle one day later
  public MuscleState nextDay(MuscleState today, List<UnitCondition> conditions) {
    check(today.size(), conditions.size());
    MuscleState state = today.copy();
    day.pass(state, conditions);
    return state;
  }

  /// @param millimetres from the place where an axon was cut off to the muscle
  /// @return days until it may arrive there again
  public double regrowthDays(double millimetres) {
    return model.regrowthLagDays() + millimetres / model.regrowthMillimetresPerDay();
  }

  /// @return wasting as it is seen
  public Atrophy atrophy(MuscleState state) {
    return model.atrophy(state.volumeFraction());
  }

  /// @return by how much the fibres that a unit has taken over answer later than its own, in ms; 0
  ///   if it has taken over none
  public double sproutDelayMilliseconds(UnitState unit) {
    return unit.sprouted() > 0
        ? model.ripeDelayMilliseconds()
            + unit.youth() * (model.youngDelayMilliseconds() - model.ripeDelayMilliseconds())
        : 0;
  }

  private List<UnitCondition> conditions(List<UnitCourse> courses, double daysAgo) {
    return courses.stream()
        .map(course -> course.condition(daysAgo, model.wallerianDays()))
        .toList();
  }

  private static void check(int units, int given) {
    if (units != given) {
      throw new IllegalArgumentException(
          "Each unit of the pool needs a line of its own, but %d units have %d"
              .formatted(units, given));
    }
  }
}
