package org.ranvier.patient.trait;

import java.util.List;
import java.util.random.RandomGenerator;
import org.ranvier.random.Streams;
import org.ranvier.reference.Entry;
import org.ranvier.study.subject.Range;

/// What lesions of a disease do, as ranges from which each lesion's own nature is drawn.
public record LesionNatures(
    Range blocked,
    Range slowed,
    Range slowedSpread,
    Range dispersedMilliseconds,
    Range sensoryShare,
    Range dyingDaily) {

  /// Lesions that do nothing.
  static final LesionNatures NONE =
      new LesionNatures(
          Range.of(0), Range.of(1), Range.of(0), Range.of(0), Range.of(0), Range.of(0));

  static LesionNatures of(Entry entry) {
    entry
        .allowing(
            "source",
            "verified",
            "blocked",
            "slowed",
            "slowed-spread",
            "dispersed",
            "sensory",
            "dying")
        .source();
    return new LesionNatures(
        range(entry.get("blocked")),
        range(entry.get("slowed")),
        range(entry.get("slowed-spread")),
        range(entry.get("dispersed")),
        range(entry.get("sensory")),
        range(entry.get("dying")));
  }

  /// @param streams of the lesion
  public LesionNature draw(Streams streams) {
    RandomGenerator random = streams.generator();
    return new LesionNature(
        blocked.draw(random),
        slowed.draw(random),
        slowedSpread.draw(random),
        dispersedMilliseconds.draw(random),
        sensoryShare.draw(random),
        dyingDaily.draw(random));
  }

  private static Range range(Entry entry) {
    List<Entry> ends = entry.items();
    return new Range(ends.getFirst().number(), ends.getLast().number());
  }
}
