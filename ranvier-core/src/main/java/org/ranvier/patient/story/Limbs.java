package org.ranvier.patient.story;

import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Side;

/// One figure for each limb.
public record Limbs(double leftArm, double rightArm, double leftLeg, double rightLeg) {

  /// @return the figure of a limb
  public double of(Limb limb, Side side) {
    if (limb == Limb.ARM) {
      return side == Side.LEFT ? leftArm : rightArm;
    }
    return side == Side.LEFT ? leftLeg : rightLeg;
  }
}
