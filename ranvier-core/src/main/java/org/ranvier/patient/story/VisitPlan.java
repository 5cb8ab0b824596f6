package org.ranvier.patient.story;

import java.util.Optional;
import java.util.OptionalInt;
import org.ranvier.patient.treatment.When;
import org.ranvier.study.protocol.Protocol;

/// When the patient is seen and what is tested.
///
/// @param from first visit
/// @param everyDays from one visit to the next, 1 or more; empty for one visit
/// @param until no visit after this; empty for the end of the plan
/// @param protocol what is tested
public record VisitPlan(When from, OptionalInt everyDays, Optional<When> until, Protocol protocol) {

  public VisitPlan {
    if (everyDays.isPresent() && everyDays.getAsInt() < 1) {
      throw new IllegalArgumentException(
          "Visits must lie 1 day or more apart, but lie %d days apart"
              .formatted(everyDays.getAsInt()));
    }
  }
}
