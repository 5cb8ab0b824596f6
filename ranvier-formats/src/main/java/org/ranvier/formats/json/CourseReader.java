package org.ranvier.formats.json;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.formats.vocabulary.Measure;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.record.Course;
import org.ranvier.record.Onset;
import org.ranvier.record.Progression;
import org.ranvier.reference.Term;

/// Reads how the illness went.
final class CourseReader {

  private static final Vocabulary<Progression> PROGRESSIONS =
      new Vocabulary<>("progression", Progression.values());
  private static final Vocabulary<Onset> ONSETS = new Vocabulary<>("onset", Onset.values());
  private static final Vocabulary<Exposure> EXPOSURES =
      new Vocabulary<>("exposure", Exposure.values());

  private enum Exposure implements Term {
    COMPRESSION,
    NONE
  }

  private CourseReader() {}

  static Course course(Cursor in) {
    OptionalDouble months = OptionalDouble.empty();
    Optional<Progression> progression = Optional.empty();
    Optional<Onset> onset = Optional.empty();
    Optional<Boolean> diffuseSymmetric = Optional.empty();
    Optional<Boolean> recurrentPalsies = Optional.empty();
    Optional<Boolean> afterCompression = Optional.empty();
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "monthsSinceOnset" -> months = in.number(Measure.MONTHS_SINCE_ONSET);
        case "progression" -> progression = in.oneOf(PROGRESSIONS);
        case "onset" -> onset = in.oneOf(ONSETS);
        case "diffuseSymmetricAtOnset" -> diffuseSymmetric = in.truth();
        case "recurrentPalsies" -> recurrentPalsies = in.truth();
        case "exposure" ->
            afterCompression = Optional.of(in.word(EXPOSURES) == Exposure.COMPRESSION);
        default ->
            throw in.unknownKey(
                "A course",
                "monthsSinceOnset",
                "progression",
                "onset",
                "diffuseSymmetricAtOnset",
                "recurrentPalsies",
                "exposure");
      }
    }
    return new Course(
        months, progression, onset, diffuseSymmetric, recurrentPalsies, afterCompression);
  }
}
