package org.ranvier.cohort.plan;

import java.util.Optional;
import java.util.OptionalInt;
import org.ranvier.patient.treatment.Prescription;
import org.ranvier.record.Route;

/// Something that is given in a period.
public sealed interface Gift {

  /// What the patient's own neurologist gives and adjusts, whatever that comes to.
  record UsualCare() implements Gift {}

  /// The dose that the patient was on at entry, kept as it was.
  ///
  /// @param share of the own dose for each week, above 0
  /// @param route in place of the own one
  /// @param everyDays in place of the own interval, the dose for each week being the same
  record Own(double share, Optional<Route> route, OptionalInt everyDays) implements Gift {

    /// The own dose as it is.
    public static final Own AS_IT_IS = new Own(1, Optional.empty(), OptionalInt.empty());

    public Own {
      if (!(share > 0 && share <= 10)) {
        throw new IllegalArgumentException(
            "A share of the own dose must be above 0 and at most 10, but is " + share);
      }
      if (everyDays.isPresent() && (everyDays.getAsInt() < 1 || everyDays.getAsInt() > 366)) {
        throw new IllegalArgumentException(
            "The own dose must be given every 1 to 366 days, but is every %d"
                .formatted(everyDays.getAsInt()));
      }
    }
  }

  /// A prescription whose times count from the beginning of the period.
  record Prescribed(Prescription prescription) implements Gift {}
}
