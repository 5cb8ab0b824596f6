package org.ranvier.report.words;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.record.Moment;

/// Tells segments apart that would otherwise bear the same name, because a nerve was studied more
/// than once or recorded from more than one muscle. Where there is nothing to tell apart, nothing
/// is said.
public final class Recordings {

  private final Set<Moment> moments = new HashSet<>();
  private final Map<Nerve, Set<Optional<Muscle>>> muscles = new EnumMap<>(Nerve.class);

  /// Looks through the segments of a reading.
  public Recordings(Reading reading) {
    for (SegmentReading segment : reading.segments()) {
      moments.add(segment.moment());
      muscles.computeIfAbsent(segment.nerve(), _ -> new HashSet<>()).add(segment.muscle());
    }
  }

  /// @return when the segment was studied, if the reading knows more than one visit; empty if the
  ///   time of this one is not known
  public String visit(SegmentReading segment) {
    return moments.size() > 1 ? when(segment.moment()) : "";
  }

  /// @return the muscle, if the nerve was recorded from more than one
  public String muscle(SegmentReading segment) {
    boolean several = muscles.getOrDefault(segment.nerve(), Set.of()).size() > 1;
    Optional<Muscle> muscle = segment.muscle();
    return several && muscle.isPresent() ? AnatomyNames.muscle(muscle.orElseThrow()) : "";
  }

  /// @return muscle and visit as far as they are needed, such as `FDI, day 90`
  public String both(SegmentReading segment) {
    String muscle = muscle(segment);
    String visit = visit(segment);
    return muscle + (muscle.isEmpty() || visit.isEmpty() ? "" : ", ") + visit;
  }

  /// @return a date or a day, such as `2024-05-01` or `day 90`; empty if the time is not known
  public static String when(Moment moment) {
    if (moment.date().isPresent()) {
      return moment.date().orElseThrow().toString();
    }
    return moment.day().isPresent() ? "day " + Decimal.plain(moment.day().getAsDouble(), 1) : "";
  }
}
