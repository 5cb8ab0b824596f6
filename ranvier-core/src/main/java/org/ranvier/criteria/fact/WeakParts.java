package org.ranvier.criteria.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.LimbPart;
import org.ranvier.anatomy.Side;
import org.ranvier.criteria.fact.Possible.Range;
import org.ranvier.criteria.reading.Truth;

/// Weakness by region of the limbs: proximal and distal, of arm and leg, left and right. Eight in
/// all.
final class WeakParts {

  /// One of the eight regions.
  record Region(Side side, Limb limb, boolean proximal) {}

  private final Map<Region, Truth> regions = new LinkedHashMap<>();

  WeakParts(List<Weakness.Tested> tested) {
    for (Side side : Side.values()) {
      for (Limb limb : Limb.values()) {
        regions.put(new Region(side, limb, true), Truth.UNKNOWN);
        regions.put(new Region(side, limb, false), Truth.UNKNOWN);
      }
    }
    for (Weakness.Tested each : tested) {
      each.supply()
          .part()
          .ifPresent(part ->
              regions.merge(
                  new Region(each.side(), limb(part), isProximal(part)),
                  Truth.of(each.isWeak()),
                  (one, other) ->
                      one == Truth.TRUE || other == Truth.TRUE ? Truth.TRUE : Truth.FALSE));
    }
  }

  /// How many of the eight regions are weak.
  Range count() {
    return count(region -> true);
  }

  /// How many regions of both arms, or both legs, are weak.
  Range count(Limb limb) {
    return count(region -> region.limb == limb);
  }

  /// How many of the four limbs are weak.
  Range limbs() {
    int certain = 0;
    int possible = 0;
    for (Side side : Side.values()) {
      for (Limb limb : Limb.values()) {
        Truth truth = weak(limb, Optional.empty(), Optional.of(side));
        certain += truth == Truth.TRUE ? 1 : 0;
        possible += truth == Truth.FALSE ? 0 : 1;
      }
    }
    return new Range(certain, possible);
  }

  /// Whether a limb pair or, with a side, one limb is weak, proximally, distally or anywhere.
  /// Without a tested region it is not known; where some regions are strong and others not tested,
  /// the tested ones are taken for the limb.
  Truth weak(Limb limb, Optional<Boolean> proximal, Optional<Side> side) {
    boolean anyStrong = false;
    for (Map.Entry<Region, Truth> entry : regions.entrySet()) {
      Region region = entry.getKey();
      boolean asked =
          region.limb == limb
              && proximal.map(wanted -> wanted == region.proximal).orElse(true)
              && side.map(wanted -> wanted == region.side).orElse(true);
      if (asked && entry.getValue() == Truth.TRUE) {
        return Truth.TRUE;
      }
      anyStrong |= asked && entry.getValue() == Truth.FALSE;
    }
    return anyStrong ? Truth.FALSE : Truth.UNKNOWN;
  }

  /// @return the regions asked for and whether they are weak, in words
  String words(Limb limb, Optional<Boolean> proximal) {
    List<String> words = new ArrayList<>();
    regions.forEach((region, truth) -> {
      if (region.limb == limb && proximal.map(wanted -> wanted == region.proximal).orElse(true)) {
        words.add(
            region.side.id()
                + (region.proximal ? " proximal " : " distal ")
                + switch (truth) {
                  case TRUE -> "weak";
                  case FALSE -> "strong";
                  case UNKNOWN -> "not graded";
                });
      }
    });
    return String.join(", ", words);
  }

  private Range count(Predicate<Region> asked) {
    int certain = 0;
    int possible = 0;
    for (Map.Entry<Region, Truth> region : regions.entrySet()) {
      if (asked.test(region.getKey())) {
        certain += region.getValue() == Truth.TRUE ? 1 : 0;
        possible += region.getValue() == Truth.FALSE ? 0 : 1;
      }
    }
    return new Range(certain, possible);
  }

  private static Limb limb(LimbPart part) {
    return switch (part) {
      case SHOULDER, UPPER_ARM, FOREARM, HAND -> Limb.ARM;
      case HIP, THIGH, LOWER_LEG, FOOT -> Limb.LEG;
    };
  }

  private static boolean isProximal(LimbPart part) {
    return switch (part) {
      case SHOULDER, UPPER_ARM, HIP, THIGH -> true;
      case FOREARM, HAND, LOWER_LEG, FOOT -> false;
    };
  }
}
