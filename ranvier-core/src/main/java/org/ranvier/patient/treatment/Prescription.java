package org.ranvier.patient.treatment;

import java.util.Optional;
import java.util.OptionalInt;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

/// A treatment as it is prescribed: courses of one dose, once or at an interval.
///
/// @param dose of a whole course, above 0
/// @param overDays days over which a course is divided evenly, 1 or more
/// @param everyDays from the beginning of a course to that of the next; empty for a single course;
///   not shorter than a course
/// @param from when the first course begins
/// @param until when no course begins any more; empty for never
public record Prescription(
    Agent agent,
    Route route,
    double dose,
    DoseUnit unit,
    int overDays,
    OptionalInt everyDays,
    When from,
    Optional<When> until) {

  public Prescription {
    if (!(dose > 0 && Double.isFinite(dose))) {
      throw new IllegalArgumentException(
          "A dose must be above 0, but that of %s is %s".formatted(agent.id(), dose));
    }
    if (overDays < 1 || overDays > 366) {
      throw new IllegalArgumentException(
          "A course must be divided over 1 to 366 days, but that of %s is over %d"
              .formatted(agent.id(), overDays));
    }
    if (everyDays.isPresent() && everyDays.getAsInt() < overDays) {
      throw new IllegalArgumentException(
          "Courses must not overlap, but %s is given over %d days every %d days; make the interval longer"
              .formatted(agent.id(), overDays, everyDays.getAsInt()));
    }
  }

  /// @return the same, given from another time on
  public Prescription from(When other) {
    return new Prescription(agent, route, dose, unit, overDays, everyDays, other, until);
  }

  /// @return the same, but no course begins at that time or later
  public Prescription until(When end) {
    return new Prescription(agent, route, dose, unit, overDays, everyDays, from, Optional.of(end));
  }
}
