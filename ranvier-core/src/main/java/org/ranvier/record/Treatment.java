package org.ranvier.record;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// One course of a treatment and what came of it.
public record Treatment(
    Agent agent,
    Optional<Route> route,
    Moment moment,
    OptionalDouble totalGrams,
    OptionalDouble gramsPerKilogram,
    OptionalInt days,
    Optional<TreatmentResponse> response) {

  public Treatment {
    Plausible.within("Dose", "g", totalGrams, 0, 1000);
    Plausible.within("Dose", "g/kg", gramsPerKilogram, 0, 5);
    if (days.isPresent() && (days.getAsInt() < 1 || days.getAsInt() > 10_000)) {
      throw new IllegalArgumentException(
          "A course must last from 1 to 10000 days, but lasts " + days.getAsInt());
    }
  }
}
