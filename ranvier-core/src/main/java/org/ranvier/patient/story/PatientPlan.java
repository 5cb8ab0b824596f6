package org.ranvier.patient.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ranvier.patient.trait.PatientPattern;
import org.ranvier.patient.treatment.Prescription;

/// Who the patient is, what is given, when the patient is seen.
///
/// @param id name of the patient, with which names of records begin
/// @param title what the story is about
/// @param seed of everything that is drawn
/// @param onset date of the first symptom, day 0
/// @param years from onset for which the patient is followed, above 0 to 80
/// @param variants the same patient treated otherwise, to be shown beside
public record PatientPlan(
    String id,
    String title,
    long seed,
    PatientPattern pattern,
    LocalDate onset,
    double years,
    Care care,
    List<Prescription> treatments,
    List<VisitPlan> visits,
    Optional<DiaryPlan> diary,
    List<Variant> variants) {

  public PatientPlan {
    treatments = List.copyOf(treatments);
    visits = List.copyOf(visits);
    variants = List.copyOf(variants);
    if (!(years > 0 && years <= 80)) {
      throw new IllegalArgumentException(
          "A patient must be followed for more than 0 and at most 80 years, but is for " + years);
    }
  }

  /// @return the same for another person of this kind
  public PatientPlan withSeed(long other) {
    return new PatientPlan(
        id, title, other, pattern, onset, years, care, treatments, visits, diary, variants);
  }
}
