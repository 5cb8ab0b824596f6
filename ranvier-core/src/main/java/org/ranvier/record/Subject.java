package org.ranvier.record;

import java.util.Optional;
import java.util.OptionalDouble;

/// The person examined. Whatever is absent is not known.
///
/// @param ageYears age at the examination, 0 to 120
/// @param ageAtOnsetYears age at the first symptom, 0 to 120
/// @param heightCentimetres body height, 30 to 250
/// @param weightKilograms body weight, 1 to 400
public record Subject(
    OptionalDouble ageYears,
    OptionalDouble ageAtOnsetYears,
    Optional<Sex> sex,
    OptionalDouble heightCentimetres,
    OptionalDouble weightKilograms) {

  /// Nothing is known of the person.
  public static final Subject UNKNOWN =
      new Subject(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty());

  public Subject {
    Plausible.within("Age", "years", ageYears, 0, 120);
    Plausible.within("Age at onset", "years", ageAtOnsetYears, 0, 120);
    Plausible.within("Height", "cm", heightCentimetres, 30, 250);
    Plausible.within("Weight", "kg", weightKilograms, 1, 400);
    if (ageYears.isPresent()
        && ageAtOnsetYears.isPresent()
        && ageAtOnsetYears.getAsDouble() > ageYears.getAsDouble()) {
      throw new IllegalArgumentException(
          "Age at onset must not exceed the age of %s years, but is %s"
              .formatted(
                  Plausible.plain(ageYears.getAsDouble()),
                  Plausible.plain(ageAtOnsetYears.getAsDouble())));
    }
  }
}
