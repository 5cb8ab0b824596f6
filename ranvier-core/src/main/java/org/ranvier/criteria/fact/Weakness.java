package org.ranvier.criteria.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.BodyRegion;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.MuscleSupply;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.SidedNerve;
import org.ranvier.criteria.fact.Possible.Range;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.record.Examination;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Strength;

/// Which nerves and parts of limbs are weak, from the strengths of all examinations. Weak at any
/// examination counts.
public final class Weakness {

  /// Nerves that move limbs, in the order in which they are told.
  public static final Set<Nerve> LIMB_NERVES =
      EnumSet.of(
          Nerve.MEDIAN,
          Nerve.ULNAR,
          Nerve.RADIAL,
          Nerve.MUSCULOCUTANEOUS,
          Nerve.AXILLARY,
          Nerve.SUPRASCAPULAR,
          Nerve.FIBULAR,
          Nerve.TIBIAL,
          Nerve.FEMORAL,
          Nerve.SCIATIC,
          Nerve.SUPERIOR_GLUTEAL,
          Nerve.INFERIOR_GLUTEAL);

  /// One strength with what supplies the muscles tested.
  record Tested(Strength strength, MuscleSupply supply) {

    boolean isWeak() {
      return strength.isWeak();
    }

    Side side() {
      return strength.side();
    }
  }

  private final Atlas atlas;
  private final List<Tested> tested = new ArrayList<>();
  private final Map<SidedNerve, Truth> nerves = new LinkedHashMap<>();
  private final Set<BodyRegion> weakRegions = EnumSet.noneOf(BodyRegion.class);
  private final WeakParts parts;

  Weakness(PatientRecord record, Atlas atlas) {
    this.atlas = atlas;
    for (Examination examination : record.examinations()) {
      for (Strength strength : examination.strength()) {
        Tested each = new Tested(strength, supply(strength.target()));
        tested.add(each);
        if (each.isWeak()) {
          weakRegions.add(each.supply.region());
        }
      }
    }
    parts = new WeakParts(tested);
    for (Side side : Side.values()) {
      for (Nerve nerve : LIMB_NERVES) {
        nerves.put(new SidedNerve(side, nerve), truth(side, nerve));
      }
    }
  }

  MuscleSupply supply(Strength.Target target) {
    return switch (target) {
      case Strength.OfMuscle of -> atlas.supply(of.muscle());
      case Strength.OfMovement of -> atlas.supply(of.movement());
      case Strength.OfPart of -> atlas.supply(of.part());
    };
  }

  List<Tested> tested() {
    return tested;
  }

  /// @return the nerves shown to be weak
  public List<SidedNerve> weakNerves() {
    List<SidedNerve> weak = new ArrayList<>();
    nerves.forEach((nerve, truth) -> {
      if (truth == Truth.TRUE) {
        weak.add(nerve);
      }
    });
    return weak;
  }

  /// @return the regions of the neuraxis with a weak muscle
  Set<BodyRegion> weakRegions() {
    return weakRegions;
  }

  /// How many nerves are weak.
  ///
  /// @param of only these nerves
  Range count(Set<Nerve> of) {
    int certain = 0;
    int possible = 0;
    for (Map.Entry<SidedNerve, Truth> nerve : nerves.entrySet()) {
      if (of.contains(nerve.getKey().nerve())) {
        certain += nerve.getValue() == Truth.TRUE ? 1 : 0;
        possible += nerve.getValue() == Truth.FALSE ? 0 : 1;
      }
    }
    for (Side side : Side.values()) {
      for (Limb limb : Limb.values()) {
        certain += unexplained(side, limb, of) ? 1 : 0;
      }
    }
    return new Range(certain, Math.max(certain, possible));
  }

  /// @return weakness by part of the limbs
  WeakParts parts() {
    return parts;
  }

  /// @return true if any strength was recorded
  public boolean isExamined() {
    return !tested.isEmpty();
  }

  /// True if something is weak there that no nerve already known to be weak explains, and every
  /// nerve that could is among those asked for.
  private boolean unexplained(Side side, Limb limb, Set<Nerve> of) {
    for (Tested each : tested) {
      if (each.isWeak() && each.side() == side && isOf(limb, each.supply, of)) {
        boolean explained = false;
        for (Nerve nerve : each.supply.nerves()) {
          explained |= nerves.get(new SidedNerve(side, nerve)) == Truth.TRUE;
        }
        for (Nerve nerve : each.supply.sharing()) {
          explained |= nerves.get(new SidedNerve(side, nerve)) == Truth.TRUE;
        }
        if (!explained) {
          return true;
        }
      }
    }
    return false;
  }

  /// True if some nerve takes part, the first of them runs in the limb, and all are asked for.
  private static boolean isOf(Limb limb, MuscleSupply supply, Set<Nerve> of) {
    if (supply.nerves().isEmpty() && supply.sharing().isEmpty()) {
      return false;
    }
    Nerve first =
        supply.nerves().isEmpty() ? supply.sharing().getFirst() : supply.nerves().getFirst();
    return first.limb() == limb
        && of.containsAll(supply.nerves())
        && of.containsAll(supply.sharing());
  }

  private Truth truth(Side side, Nerve nerve) {
    Truth truth = Truth.UNKNOWN;
    for (Tested each : tested) {
      if (each.side() == side && each.supply.isSolely(nerve)) {
        if (each.isWeak()) {
          return Truth.TRUE;
        }
        truth = Truth.FALSE;
      }
    }
    return truth;
  }
}
