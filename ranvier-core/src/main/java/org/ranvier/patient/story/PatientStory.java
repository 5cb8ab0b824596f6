package org.ranvier.patient.story;

import java.util.List;
import java.util.Optional;
import org.ranvier.patient.trait.PatientTraits;
import org.ranvier.record.diary.Diary;

/// What became of a patient.
///
/// @param traits who was drawn
/// @param life as the plan has it
/// @param variants the same patient treated otherwise, in the plan's order
public record PatientStory(
    PatientPlan plan,
    PatientTraits traits,
    Life life,
    List<Visit> visits,
    Optional<Diary> diary,
    List<Life> variants) {

  public PatientStory {
    visits = List.copyOf(visits);
    variants = List.copyOf(variants);
  }
}
