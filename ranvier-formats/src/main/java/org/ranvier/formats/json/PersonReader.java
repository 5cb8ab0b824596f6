package org.ranvier.formats.json;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.formats.vocabulary.Measure;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.record.Provenance;
import org.ranvier.record.RecordKind;
import org.ranvier.record.Sex;
import org.ranvier.record.Subject;

/// Reads where a record comes from and whom it is about.
final class PersonReader {

  private static final Vocabulary<RecordKind> KINDS =
      new Vocabulary<>("kind of record", RecordKind.values());
  private static final Vocabulary<Sex> SEXES = new Vocabulary<>("sex", Sex.values());

  private PersonReader() {}

  static Provenance provenance(Cursor in) {
    Optional<RecordKind> kind = Optional.empty();
    Optional<String> citation = Optional.empty();
    Optional<String> doi = Optional.empty();
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "kind" -> kind = in.oneOf(KINDS);
        case "citation" -> citation = in.text();
        case "doi" -> doi = in.text();
        default -> throw in.unknownKey("A provenance", "kind", "citation", "doi");
      }
    }
    return new Provenance(kind, citation, doi);
  }

  static Subject subject(Cursor in) {
    OptionalDouble age = OptionalDouble.empty();
    OptionalDouble ageAtOnset = OptionalDouble.empty();
    Optional<Sex> sex = Optional.empty();
    OptionalDouble height = OptionalDouble.empty();
    OptionalDouble weight = OptionalDouble.empty();
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "ageYears" -> age = in.number(Measure.AGE);
        case "ageAtOnsetYears" -> ageAtOnset = in.number(Measure.AGE_AT_ONSET);
        case "sex" -> sex = in.oneOf(SEXES);
        case "heightCentimetres" -> height = in.number(Measure.HEIGHT);
        case "weightKilograms" -> weight = in.number(Measure.WEIGHT);
        default ->
            throw in.unknownKey(
                "A subject",
                "ageYears",
                "ageAtOnsetYears",
                "sex",
                "heightCentimetres",
                "weightKilograms");
      }
    }
    try {
      return new Subject(age, ageAtOnset, sex, height, weight);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }
}
