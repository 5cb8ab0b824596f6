package org.ranvier.patient.story;

import java.util.Map;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.SidedNerve;

/// A patient on the morning of one day, without error of measurement.
///
/// @param day since the first symptom
/// @param gripLeftKilograms power grip
/// @param gripRightKilograms power grip
/// @param gripLeftFraction the same against health
/// @param gripRightFraction the same against health
/// @param mrcSum of [StateOfDay#MOVEMENTS] on both sides
/// @param strength mean over the movements of a limb, against health
/// @param nerves those that any lesion concerns
/// @param inhibition share of block's drive that immunoglobulin holds back
/// @param bulkLeft volume of the muscles of grip, 1 in health
/// @param bulkRight volume of the muscles of grip, 1 in health
public record DayState(
    int day,
    double gripLeftKilograms,
    double gripRightKilograms,
    double gripLeftFraction,
    double gripRightFraction,
    double mrcSum,
    Limbs strength,
    Map<SidedNerve, AxonShares> nerves,
    double immunoglobulinGramsPerLitre,
    double inhibition,
    double bulkLeft,
    double bulkRight) {

  public DayState {
    nerves = Map.copyOf(nerves);
  }

  /// @return power grip of a hand
  public double gripKilograms(Side side) {
    return side == Side.LEFT ? gripLeftKilograms : gripRightKilograms;
  }

  /// @return power grip of a hand against health
  public double gripFraction(Side side) {
    return side == Side.LEFT ? gripLeftFraction : gripRightFraction;
  }

  /// @return volume of the muscles of grip of a hand, 1 in health
  public double bulk(Side side) {
    return side == Side.LEFT ? bulkLeft : bulkRight;
  }
}
