package org.ranvier.cohort.measure;

import static org.ranvier.cohort.measure.Measure.number;

import java.util.List;
import java.util.Set;

/// Nerves as conduction studies would find them without noise.
final class NerveMeasures {

  static final List<Measure> ALL =
      List.of(
          number(
              "conduction-block",
              "%",
              "fall of amplitude across the segments that were blocked on the day of entry, the worst"
                  + " unless the mean is asked for",
              Set.of(Parameter.SEGMENTS),
              NerveMeasures::fall),
          number(
              "blocks",
              "",
              "segments with a fall of 50 % or more",
              Set.of(),
              (visit, _) -> visit.segments().stream().filter(SegmentFall::isBlocked).count()),
          number(
              "new-blocks",
              "",
              "such segments that were none on the day of entry",
              Set.of(),
              (visit, _) -> changed(visit, false)),
          number(
              "vanished-blocks",
              "",
              "such segments on the day of entry that are none any more",
              Set.of(),
              (visit, _) -> changed(visit, true)),
          number(
              "lesions",
              "",
              "lesions that have appeared since onset, seen or not",
              Set.of(),
              (visit, _) -> visit.patient().lesions().size()),
          number(
              "new-lesions",
              "",
              "those that have appeared since entry",
              Set.of(),
              (visit, _) -> visit.patient().lesions().size() - visit.entered().lesions()));

  private NerveMeasures() {}

  private static double fall(Visit visit, Options options) {
    List<SegmentFall> before = visit.entered().segments();
    List<SegmentFall> now = visit.segments();
    int worst = -1;
    double sum = 0;
    int count = 0;
    for (int i = 0; i < before.size(); i++) {
      if (worst < 0 || before.get(i).percent() > before.get(worst).percent()) {
        worst = i;
      }
      if (before.get(i).isBlocked()) {
        sum += now.get(i).percent();
        count++;
      }
    }
    boolean mean = options.segments().filter(Segments.MEAN::equals).isPresent();
    if (mean) {
      return count == 0 ? Double.NaN : sum / count;
    }
    return worst < 0 || before.get(worst).percent() <= 0 ? Double.NaN : now.get(worst).percent();
  }

  private static double changed(Visit visit, boolean before) {
    List<SegmentFall> then = visit.entered().segments();
    List<SegmentFall> now = visit.segments();
    int count = 0;
    for (int i = 0; i < then.size(); i++) {
      boolean other = then.get(i).isBlocked() != now.get(i).isBlocked();
      count += other && then.get(i).isBlocked() == before ? 1 : 0;
    }
    return count;
  }
}
