package org.ranvier.patient.trait;

import java.util.random.RandomGenerator;
import org.ranvier.random.Streams;
import org.ranvier.reference.Entry;
import org.ranvier.study.subject.Range;

/// What lesions of one kind do, as ranges from which each lesion's own nature is drawn.
record LesionNatures(
    Range blocked,
    Range slowed,
    Range slowedSpread,
    Range dispersedMilliseconds,
    Range sensoryShare,
    Range dying) {

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
        range(entry, "blocked", 0),
        range(entry, "slowed", 1),
        range(entry, "slowed-spread", 0),
        range(entry, "dispersed", 0),
        range(entry, "sensory", 0),
        range(entry, "dying", 0));
  }

  /// @param streams of the lesion
  LesionNature draw(Streams streams) {
    RandomGenerator random = streams.generator();
    return new LesionNature(
        blocked.draw(random),
        slowed.draw(random),
        slowedSpread.draw(random),
        dispersedMilliseconds.draw(random),
        sensoryShare.draw(random),
        dying.draw(random));
  }

  private static Range range(Entry entry, String key, double none) {
    return entry
        .find(key)
        .map(Entry::items)
        .map(ends -> new Range(ends.getFirst().number(), ends.getLast().number()))
        .orElse(Range.of(none));
  }
}
