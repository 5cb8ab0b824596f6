package org.ranvier.record;

import java.util.Optional;
import java.util.OptionalDouble;

/// How the illness went.
///
/// @param monthsSinceOnset time from the first symptom to the examination, 0 to 1,200 months
/// @param diffuseSymmetricAtOnset whether the weakness was diffuse and symmetric in the first weeks
/// @param recurrentPalsies whether there were earlier palsies of single nerves that recovered
/// @param afterCompression whether the palsy followed pressure on, or stretch of, the nerve
public record Course(
    OptionalDouble monthsSinceOnset,
    Optional<Progression> progression,
    Optional<Onset> onset,
    Optional<Boolean> diffuseSymmetricAtOnset,
    Optional<Boolean> recurrentPalsies,
    Optional<Boolean> afterCompression) {

  /// Nothing is known of the course.
  public static final Course UNKNOWN =
      new Course(
          OptionalDouble.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Course {
    Plausible.within("Time since onset", "months", monthsSinceOnset, 0, 1200);
  }
}
