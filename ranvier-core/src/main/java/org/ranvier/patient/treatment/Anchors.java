package org.ranvier.patient.treatment;

import java.util.OptionalInt;

/// The days of one patient from which times are counted.
///
/// @param diagnosisDay on which the disease is recognised; empty as long as it is not
/// @param entryDay on which a study takes the patient in; empty as long as none does
public record Anchors(OptionalInt diagnosisDay, OptionalInt entryDay) {

  /// Nothing but the first symptom is known.
  public static final Anchors ONSET_ONLY = new Anchors(OptionalInt.empty(), OptionalInt.empty());

  /// @return the same with a diagnosis
  public Anchors diagnosed(int day) {
    return new Anchors(OptionalInt.of(day), entryDay);
  }

  /// @return the same with an entry into a study
  public Anchors entered(int day) {
    return new Anchors(diagnosisDay, OptionalInt.of(day));
  }

  /// @return the day of a time; empty as long as its anchor is not known
  public OptionalInt day(When when) {
    OptionalInt anchor =
        switch (when.anchor()) {
          case ONSET -> OptionalInt.of(0);
          case DIAGNOSIS -> diagnosisDay;
          case ENTRY -> entryDay;
        };
    return anchor.isPresent()
        ? OptionalInt.of(anchor.getAsInt() + when.days())
        : OptionalInt.empty();
  }
}
