package org.ranvier.formats.patient;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ranvier.patient.treatment.Prescription;
import org.ranvier.patient.treatment.When;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

/// Courses of one dose while their words are read.
final class CourseDraft {

  @Nullable Dose dose;
  int times = 1;
  OptionalInt overDays = OptionalInt.empty();
  OptionalInt everyDays = OptionalInt.empty();
  Optional<When> from = Optional.empty();
  OptionalInt daysAfterTheLast = OptionalInt.empty();
  Optional<When> until = Optional.empty();
  OptionalInt forDays = OptionalInt.empty();
  OptionalInt forCourses = OptionalInt.empty();

  /// @return another course of the same dose
  CourseDraft again() {
    CourseDraft copy = new CourseDraft();
    copy.dose = dose;
    copy.times = times;
    copy.overDays = overDays;
    return copy;
  }

  /// @return days over which a course goes
  int length() {
    return overDays.orElse(1);
  }

  /// @return days from the beginning of one course to that of the next, if there are several
  OptionalInt interval() {
    boolean daily = dose != null && dose.daily() && everyDays.isEmpty();
    return daily ? OptionalInt.of(1) : everyDays;
  }

  /// @param begins when the first course begins
  /// @param otherwise when they stop, if these words do not say so
  Prescription finished(Agent agent, Route route, When begins, Optional<When> otherwise) {
    if (dose == null) {
      throw new Misworded(
          "A treatment must have a dose, but " + agent.id() + " has none", "write such as 1 g/kg");
    }
    if (interval().isPresent() && interval().getAsInt() < length()) {
      throw new Misworded(
          "Courses must not overlap, but one of %d days begins every %d days"
              .formatted(length(), interval().getAsInt()),
          "make the interval longer");
    }
    boolean endless = interval().isEmpty() && (forDays.isPresent() || forCourses.isPresent());
    if (endless) {
      throw new Misworded(
          "A course that is repeated must say how often, but " + agent.id() + " does not",
          "write such as daily for 5 days, or over 5 days for the dose of all days");
    }
    Optional<When> end = end(begins).or(() -> otherwise);
    if (end.isPresent()
        && end.orElseThrow().anchor() == begins.anchor()
        && end.orElseThrow().days() <= begins.days()) {
      throw new Misworded(
          "A treatment must stop after it starts, but %s starts on day %d and stops on day %d"
              .formatted(agent.id(), begins.days(), end.orElseThrow().days()),
          "correct one of the two");
    }
    return new Prescription(
        agent,
        route,
        dose.amount() * times,
        dose.unit(),
        length(),
        interval(),
        begins,
        interval().isPresent() ? end : Optional.empty());
  }

  private Optional<When> end(When begins) {
    if (until.isPresent()) {
      return until;
    }
    if (forDays.isPresent()) {
      return Optional.of(new When(begins.anchor(), begins.days() + forDays.getAsInt()));
    }
    return forCourses.isPresent()
        ? Optional.of(
            new When(
                begins.anchor(),
                begins.days() + forCourses.getAsInt() * interval().orElse(length())))
        : Optional.empty();
  }
}
