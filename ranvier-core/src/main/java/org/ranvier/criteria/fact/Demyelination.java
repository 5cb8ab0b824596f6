package org.ranvier.criteria.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.SidedNerve;
import org.ranvier.criteria.block.Segment;
import org.ranvier.criteria.block.SegmentJudgement;
import org.ranvier.criteria.fact.Possible.Range;
import org.ranvier.criteria.limits.ReferenceLimits;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.PatientRecord;

/// Signs of demyelination in motor nerves under the EAN/PNS 2021 guideline for CIDP, outside sites
/// of entrapment.
public final class Demyelination {

  private final Map<SidedNerve, Map<MotorItem, Truth>> items = new LinkedHashMap<>();
  private final MotorCriteria criteria = MotorCriteria.shipped();

  Demyelination(PatientRecord record, ReferenceLimits limits, Blocks blocks) {
    for (MotorStudy study : record.motorStudies()) {
      Map<MotorItem, Truth> nerve = of(new SidedNerve(study.side(), study.nerve()));
      put(nerve, MotorItem.DISTAL_LATENCY, criteria.distalLatency(study, limits));
      put(nerve, MotorItem.F_LATENCY, criteria.fLatency(study, limits));
      put(nerve, MotorItem.F_ABSENT, criteria.fAbsent(study, limits));
      put(nerve, MotorItem.DISTAL_DURATION, criteria.distalDuration(study));
    }
    for (Segment segment : blocks.segments()) {
      if (!segment.supplement() && segment.entrapment().isEmpty()) {
        Map<MotorItem, Truth> nerve = of(new SidedNerve(segment.side(), segment.nerve()));
        put(nerve, MotorItem.DISPERSION, criteria.dispersion(segment));
        if (criteria.hasVelocityLimit(segment, limits)) {
          put(nerve, MotorItem.VELOCITY, criteria.velocity(segment, limits));
        }
      }
    }
    blocks.under(criteria.blockRule()).forEach(this::putBlock);
  }

  private void putBlock(SegmentJudgement judgement) {
    Segment segment = judgement.segment();
    if (segment.entrapment().isEmpty()) {
      Truth block =
          judgement.low() == Verdict.DEFINITE
              ? Truth.TRUE
              : judgement.high() == Verdict.DEFINITE ? Truth.UNKNOWN : Truth.FALSE;
      put(of(new SidedNerve(segment.side(), segment.nerve())), MotorItem.BLOCK, block);
    }
  }

  /// In how many nerves the guideline's motor criteria are fulfilled: 2 for strongly supportive, 1
  /// for weakly, 0.
  ///
  /// @param limb only nerves of this limb, empty for all
  Range nervesFulfilling(Optional<Limb> limb) {
    int certain = grade(limb, truth -> truth == Truth.TRUE, false);
    int possible = grade(limb, truth -> truth != Truth.FALSE, !isFullStudy());
    return new Range(certain, Math.max(certain, possible));
  }

  /// In how many limbs there is a sign of demyelination.
  Range limbs() {
    Set<String> certain = new HashSet<>();
    items.forEach((nerve, truths) -> {
      if (truths.containsValue(Truth.TRUE)) {
        certain.add(nerve.side().id() + nerve.nerve().limb().id());
      }
    });
    boolean open =
        !isFullStudy()
            || items.values().stream().anyMatch(each -> each.containsValue(Truth.UNKNOWN));
    return new Range(certain.size(), open ? 4 : certain.size());
  }

  /// Whether any motor nerve shows slowing or dispersion, block and absent F waves apart.
  Truth slowing() {
    Truth truth = isFullStudy() ? Truth.FALSE : Truth.UNKNOWN;
    for (Map<MotorItem, Truth> nerve : items.values()) {
      for (Map.Entry<MotorItem, Truth> item : nerve.entrySet()) {
        if (item.getKey() != MotorItem.BLOCK && item.getKey() != MotorItem.F_ABSENT) {
          truth = truth.or(item.getValue());
        }
      }
    }
    return truth;
  }

  /// The same if velocities that are normal in two nerves or more stand for the rest that was not
  /// measured.
  Truth slowingAsMeasured() {
    Truth strict = slowing();
    long normal =
        items.values().stream().filter(each -> each.get(MotorItem.VELOCITY) == Truth.FALSE).count();
    return strict == Truth.UNKNOWN && normal >= 2 ? Truth.FALSE : strict;
  }

  /// @return the signs found, in words
  public String words() {
    List<String> words = new ArrayList<>();
    items.forEach((nerve, truths) ->
        truths.forEach((item, truth) -> {
          if (truth == Truth.TRUE) {
            words.add(nerve.text() + ": " + item.words() + " (" + item.letter() + ")");
          }
        }));
    return words.isEmpty()
        ? items.isEmpty() ? "no motor study" : "none found in what was measured"
        : String.join("; ", words);
  }

  /// @return true if all nerves that the guideline asks for were studied on one side at least
  boolean isFullStudy() {
    for (Side side : Side.values()) {
      boolean all = true;
      for (Nerve nerve : criteria.nerves()) {
        all &= items.containsKey(new SidedNerve(side, nerve));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private int grade(Optional<Limb> limb, Predicate<Truth> counts, boolean othersOpen) {
    if (othersOpen) {
      return 2;
    }
    Map<MotorItem, Set<SidedNerve>> found = new EnumMap<>(MotorItem.class);
    for (MotorItem item : MotorItem.values()) {
      found.put(item, new HashSet<>());
    }
    items.forEach((nerve, truths) ->
        truths.forEach((item, truth) -> {
          boolean here = limb.isEmpty() || nerve.nerve().limb() == limb.orElseThrow();
          if (here && counts.test(truth)) {
            found.computeIfAbsent(item, each -> new HashSet<>()).add(nerve);
          }
        }));
    if (isStrong(found)) {
      return 2;
    }
    return found.values().stream().allMatch(Set::isEmpty) ? 0 : 1;
  }

  private static boolean isStrong(Map<MotorItem, Set<SidedNerve>> found) {
    for (MotorItem item :
        List.of(
            MotorItem.DISTAL_LATENCY,
            MotorItem.VELOCITY,
            MotorItem.F_LATENCY,
            MotorItem.BLOCK,
            MotorItem.DISPERSION)) {
      if (nerves(found, item).size() >= 2) {
        return true;
      }
    }
    return (nerves(found, MotorItem.F_ABSENT).size() >= 2
            && otherNerve(found, MotorItem.F_ABSENT, true))
        || otherNerve(found, MotorItem.BLOCK, false)
        || otherNerve(found, MotorItem.DISTAL_DURATION, true);
  }

  /// True if a nerve has the item and another nerve has another sign of demyelination.
  private static boolean otherNerve(
      Map<MotorItem, Set<SidedNerve>> found, MotorItem item, boolean absentFCounts) {
    for (SidedNerve nerve : nerves(found, item)) {
      for (Map.Entry<MotorItem, Set<SidedNerve>> other : found.entrySet()) {
        boolean counts =
            other.getKey() != item && (absentFCounts || other.getKey() != MotorItem.F_ABSENT);
        if (counts && other.getValue().stream().anyMatch(each -> !each.equals(nerve))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<SidedNerve> nerves(Map<MotorItem, Set<SidedNerve>> found, MotorItem item) {
    return found.getOrDefault(item, Set.of());
  }

  private Map<MotorItem, Truth> of(SidedNerve nerve) {
    return items.computeIfAbsent(nerve, each -> new EnumMap<>(MotorItem.class));
  }

  private static void put(Map<MotorItem, Truth> nerve, MotorItem item, Truth truth) {
    nerve.merge(item, truth, Truth::or);
  }
}
