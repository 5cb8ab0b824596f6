package org.ranvier.study.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Side;
import org.ranvier.muscle.force.MovementForce;
import org.ranvier.muscle.force.MrcScale;
import org.ranvier.muscle.force.MrcStep;
import org.ranvier.random.Streams;
import org.ranvier.record.MrcGrade;
import org.ranvier.record.Strength;
import org.ranvier.study.body.VirtualBody;

/// Strength of movements at the bedside, as one examiner grades it.
public final class StrengthTest {

  private final VirtualBody body;

  public StrengthTest(VirtualBody body) {
    this.body = body;
  }

  /// @return force of a movement at the greatest effort, against health
  public double fraction(Movement movement, Side side) {
    MovementForce force = MovementForce.shipped();
    return force.fraction(movement, body.forces(force.muscles(movement), side));
  }

  /// @return the grades of both sides, movement by movement
  public List<Strength> of(List<Movement> movements) {
    Streams examiner = body.subject().streams().with("examiner");
    List<Strength> grades = new ArrayList<>();
    for (Movement movement : movements) {
      for (Side side : Side.values()) {
        MrcStep step =
            MrcScale.shipped()
                .grade(
                    movement,
                    fraction(movement, side),
                    examiner.with(movement.id()).with(side.id()),
                    0);
        MrcGrade grade =
            MrcGrade.parse(step.text())
                .orElseThrow(() -> new AssertionError(step.text() + " is no MRC grade"));
        grades.add(
            new Strength(
                new Strength.OfMovement(movement), side, Optional.of(grade), Optional.empty()));
      }
    }
    return grades;
  }
}
