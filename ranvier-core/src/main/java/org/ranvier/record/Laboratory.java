package org.ranvier.record;

import java.util.Optional;
import java.util.OptionalDouble;

/// Laboratory tests.
///
/// @param antiGm1Titre the titre as the laboratory prints it
/// @param pmp22Deletion deletion of PMP22, which causes HNPP
public record Laboratory(
    Optional<TestResult> antiGm1Igm,
    Optional<TestResult> antiGm1Igg,
    Optional<String> antiGm1Titre,
    OptionalDouble csfProteinGramsPerLitre,
    OptionalDouble csfCellsPerMicrolitre,
    OptionalDouble creatineKinaseUnitsPerLitre,
    Optional<Finding> mProtein,
    Optional<Finding> pmp22Deletion) {

  /// No test was recorded.
  public static final Laboratory UNKNOWN =
      new Laboratory(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          Optional.empty());

  public Laboratory {
    Plausible.within("CSF protein", "g/L", csfProteinGramsPerLitre, 0.01, 30);
    Plausible.within("CSF cells", "per µL", csfCellsPerMicrolitre, 0, 100_000);
    Plausible.within("Creatine kinase", "U/L", creatineKinaseUnitsPerLitre, 0, 500_000);
  }
}
