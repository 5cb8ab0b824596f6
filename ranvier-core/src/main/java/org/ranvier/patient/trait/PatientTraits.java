package org.ranvier.patient.trait;

import java.util.List;
import org.ranvier.anatomy.Side;
import org.ranvier.immune.ImmuneTraits;
import org.ranvier.record.Sex;

/// Who one patient is before anything happens.
///
/// @param lesions that appear for certain: those that a file names, or those with which the disease
///   begins; the first one first
/// @param moreLesions whether further ones appear by chance
public record PatientTraits(
    Disease disease,
    Sex sex,
    double ageAtOnsetYears,
    double heightCentimetres,
    double weightKilograms,
    Side dominant,
    boolean antiGm1Positive,
    Answer answer,
    ImmuneTraits immune,
    NerveTraits nerve,
    SignTraits signs,
    List<DueLesion> lesions,
    boolean moreLesions,
    List<Pregnancy> pregnancies) {

  public PatientTraits {
    lesions = List.copyOf(lesions);
    pregnancies = List.copyOf(pregnancies);
  }

  /// @return the day on which the disease begins, 0 or before
  public int firstDay() {
    return Math.min(0, lesions.stream().mapToInt(DueLesion::day).min().orElse(0));
  }
}
