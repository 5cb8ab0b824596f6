package org.ranvier.criteria.block;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.SegmentKind;
import org.ranvier.anatomy.Site;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.quantity.Limit;
import org.ranvier.reference.Entry;
import org.ranvier.reference.Limits;

/// One line of a conduction-block rule: where it applies, and which fall of the response it asks
/// for.
public final class GradeRule {

  private final Verdict grade;
  private final String name;
  private final Set<Nerve> nerves;
  private final Set<Nerve> nervesExcept;
  private final Optional<Limb> limb;
  private final boolean longOnly;
  private final Set<SegmentKind> kinds;
  private final Set<Site> endingAt;
  private final Set<Site> notEndingAt;
  private final List<Limit> distanceMillimetres;
  private final List<Drop> anyDrop = new ArrayList<>();
  private final List<Limit> durationChange;

  /// A fall of one measure in percent, any of which is enough.
  record Drop(Measure measure, Limit limit) {}

  GradeRule(Entry entry) {
    entry.allowing(
        "grade",
        "name",
        "nerves",
        "nerves-except",
        "limb",
        "segments",
        "ending-at",
        "not-ending-at",
        "distance-millimetres",
        "any-drop",
        "duration-change");
    grade = entry.get("grade").term(Verdict.class);
    if (grade != Verdict.DEFINITE && grade != Verdict.PROBABLE) {
      throw entry.mistake("must have the grade definite or probable");
    }
    name = entry.get("name").text();
    nerves = set(entry.terms("nerves", Nerve.class), Nerve.class);
    nervesExcept = set(entry.terms("nerves-except", Nerve.class), Nerve.class);
    limb = entry.find("limb").map(value -> value.term(Limb.class));
    longOnly = entry.texts("segments").equals(List.of("long"));
    kinds =
        longOnly
            ? EnumSet.noneOf(SegmentKind.class)
            : set(entry.terms("segments", SegmentKind.class), SegmentKind.class);
    endingAt = set(entry.terms("ending-at", Site.class), Site.class);
    notEndingAt = set(entry.terms("not-ending-at", Site.class), Site.class);
    distanceMillimetres = entry.find("distance-millimetres").map(Limits::read).orElse(List.of());
    for (Map.Entry<String, Entry> drop : entry.get("any-drop").fields().entrySet()) {
      Measure measure = drop.getKey().equals("area") ? Measure.AREA : Measure.AMPLITUDE;
      anyDrop.add(new Drop(measure, Limits.read(drop.getValue()).getFirst()));
    }
    durationChange = entry.find("duration-change").map(Limits::read).orElse(List.of());
  }

  Verdict grade() {
    return grade;
  }

  String name() {
    return name;
  }

  List<Drop> anyDrop() {
    return anyDrop;
  }

  double smallestDrop() {
    double smallest = Double.POSITIVE_INFINITY;
    for (Drop drop : anyDrop) {
      smallest = Math.min(smallest, drop.limit.bound());
    }
    return smallest;
  }

  List<Limit> durationChange() {
    return durationChange;
  }

  boolean coversNerve(Nerve nerve) {
    return (nerves.isEmpty() || nerves.contains(nerve))
        && !nervesExcept.contains(nerve)
        && (limb.isEmpty() || limb.orElseThrow() == nerve.limb());
  }

  /// True if the line, which must cover the segment's nerve, applies to the segment.
  boolean appliesTo(Segment segment) {
    return (!longOnly || segment.isLong())
        && (kinds.isEmpty() || kinds.contains(segment.kind()))
        && (endingAt.isEmpty() || endingAt.contains(segment.to()))
        && !notEndingAt.contains(segment.to())
        && (distanceMillimetres.isEmpty() || isWithinDistance(segment));
  }

  /// True if the line, which must cover the nerve, can apply to a stretch of this kind that was not
  /// tested yet.
  boolean mayApplyTo(Site end, SegmentKind kind) {
    return (!longOnly || kind.isLong())
        && (kinds.isEmpty() || kinds.contains(kind) || kind == SegmentKind.WIDE)
        && (endingAt.isEmpty() || endingAt.contains(end))
        && !notEndingAt.contains(end);
  }

  boolean accepts(Fall fall) {
    boolean drops = false;
    for (Drop drop : anyDrop) {
      drops |= drop.limit.accepts(fall.drop(drop.measure));
    }
    return drops && acceptsDuration(fall);
  }

  private boolean acceptsDuration(Fall fall) {
    for (Limit limit : durationChange) {
      // Nothing recorded has no duration: it is not prolonged.
      if (!limit.accepts(fall.complete() ? 0 : fall.durationChange())) {
        return false;
      }
    }
    return true;
  }

  private boolean isWithinDistance(Segment segment) {
    return segment.proximal().distanceMillimetres().isPresent()
        && !segment.supplement()
        && distanceMillimetres
            .getFirst()
            .accepts(segment.proximal().distanceMillimetres().getAsDouble());
  }

  private static <T extends Enum<T>> Set<T> set(List<T> terms, Class<T> type) {
    EnumSet<T> set = EnumSet.noneOf(type);
    set.addAll(terms);
    return set;
  }
}
