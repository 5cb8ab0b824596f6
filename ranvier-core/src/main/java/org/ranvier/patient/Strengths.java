package org.ranvier.patient;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.muscle.force.Grasp;
import org.ranvier.muscle.force.GripModel;
import org.ranvier.muscle.force.MovementForce;
import org.ranvier.patient.lesion.NerveLesions;
import org.ranvier.patient.limb.PatientMuscles;
import org.ranvier.patient.trait.NerveTraits;

/// Strength of movements and grasps of one patient as the muscles are now.
final class Strengths {

  /// Below this temperature of the skin block grows.
  private static final double COOL_CELSIUS = 32;

  private final PatientMuscles muscles;
  private final NerveLesions lesions;
  private final NerveTraits nerve;

  Strengths(PatientMuscles muscles, NerveLesions lesions, NerveTraits nerve) {
    this.muscles = muscles;
    this.lesions = lesions;
    this.nerve = nerve;
  }

  double movement(Movement movement, Side side) {
    MovementForce force = MovementForce.shipped();
    return force.fraction(movement, forces(force.muscles(movement), side));
  }

  double movement(Movement movement, Side side, double skinCelsius) {
    double worse = 1 + nerve.coldSensitivity() * Math.max(0, COOL_CELSIUS - skinCelsius);
    MovementForce force = MovementForce.shipped();
    Map<Muscle, Double> forces = new EnumMap<>(Muscle.class);
    for (Muscle muscle : force.muscles(movement)) {
      forces.put(muscle, muscles.force(muscle, side, lesions, worse));
    }
    return force.fraction(movement, forces);
  }

  /// @param wristHeld by a splint
  double grasp(Grasp grasp, Side side, boolean wristHeld) {
    GripModel model = GripModel.shipped();
    Map<Muscle, Double> forces = forces(model.muscles(grasp), side);
    if (wristHeld) {
      MovementForce.shipped()
          .muscles(Movement.WRIST_EXTENSION)
          .forEach(muscle -> forces.put(muscle, 1.0));
    }
    return model.fraction(grasp, forces, true);
  }

  private Map<Muscle, Double> forces(Set<Muscle> wanted, Side side) {
    Map<Muscle, Double> forces = new EnumMap<>(Muscle.class);
    for (Muscle muscle : wanted) {
      forces.put(muscle, muscles.force(muscle, side));
    }
    return forces;
  }
}
