package org.ranvier.formats.json;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.formats.vocabulary.Measure;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.record.Finding;
import org.ranvier.record.Laboratory;
import org.ranvier.record.TestResult;

/// Reads the laboratory tests.
final class LaboratoryReader {

  private static final Vocabulary<TestResult> RESULTS =
      new Vocabulary<>("result", TestResult.values());

  private LaboratoryReader() {}

  static Laboratory laboratory(Cursor in) {
    Optional<TestResult> igm = Optional.empty();
    Optional<TestResult> igg = Optional.empty();
    Optional<String> titre = Optional.empty();
    OptionalDouble protein = OptionalDouble.empty();
    OptionalDouble cells = OptionalDouble.empty();
    OptionalDouble creatineKinase = OptionalDouble.empty();
    Optional<Finding> mProtein = Optional.empty();
    Optional<Finding> pmp22 = Optional.empty();
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "antiGm1Igm" -> igm = in.oneOf(RESULTS);
        case "antiGm1Igg" -> igg = in.oneOf(RESULTS);
        case "antiGm1Titre" -> titre = in.text();
        case "csfProteinGramsPerLitre" -> protein = in.number(Measure.CSF_PROTEIN);
        case "csfCellsPerMicrolitre" -> cells = in.number(Measure.CSF_CELLS);
        case "creatineKinaseUnitsPerLitre" -> creatineKinase = in.number(Measure.CREATINE_KINASE);
        case "mProtein" -> mProtein = in.oneOf(JudgedWords.FINDINGS);
        case "pmp22Deletion" -> pmp22 = in.oneOf(JudgedWords.FINDINGS);
        default ->
            throw in.unknownKey(
                "A laboratory",
                "antiGm1Igm",
                "antiGm1Igg",
                "antiGm1Titre",
                "csfProteinGramsPerLitre",
                "csfCellsPerMicrolitre",
                "creatineKinaseUnitsPerLitre",
                "mProtein",
                "pmp22Deletion");
      }
    }
    return new Laboratory(igm, igg, titre, protein, cells, creatineKinase, mProtein, pmp22);
  }
}
