package org.ranvier.patient.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ranvier.immune.Giving;
import org.ranvier.record.Agent;
import org.ranvier.record.Moment;
import org.ranvier.record.Treatment;
import org.ranvier.record.TreatmentResponse;

/// What a chart says at a visit of the treatments until then: the first course of each, with what
/// came of it, and the last.
///
/// @param days states of all mornings so far
/// @param onset date of day 0
record TreatmentsSoFar(List<DayState> days, LocalDate onset) {

  private static final double MILLIGRAMS = 1000;

  List<Treatment> of(List<Giving> givings, int today) {
    Map<Agent, List<GivenCourse>> byAgent = new EnumMap<>(Agent.class);
    for (GivenCourse course : GivenCourse.of(givings)) {
      byAgent.computeIfAbsent(course.agent(), _ -> new ArrayList<>()).add(course);
    }
    List<Treatment> treatments = new ArrayList<>();
    byAgent
        .values()
        .forEach(courses -> {
          treatments.add(treatment(courses.getFirst(), response(courses.getFirst(), today)));
          if (courses.size() > 1) {
            treatments.add(treatment(courses.getLast(), Optional.empty()));
          }
        });
    return treatments;
  }

  private Treatment treatment(GivenCourse course, Optional<TreatmentResponse> response) {
    boolean counted = PrescriptionWords.amountUnit(course.agent()).matches("days|sessions");
    double grams =
        course.agent() == Agent.IMMUNOGLOBULIN ? course.amount() : course.amount() / MILLIGRAMS;
    return new Treatment(
        course.agent(),
        counted ? Optional.empty() : Optional.of(course.route()),
        new Moment(OptionalDouble.of(course.day()), Optional.of(onset.plusDays(course.day()))),
        counted ? OptionalDouble.empty() : OptionalDouble.of(tenths(Math.min(grams, MILLIGRAMS))),
        OptionalDouble.empty(),
        OptionalInt.of(Math.min(course.days(), 10_000)),
        response);
  }

  /// Judged by the weak limbs, three weeks after the course began.
  private Optional<TreatmentResponse> response(GivenCourse course, int today) {
    int judged = course.day() + (int) StoryFigures.value("response-days");
    if (judged > today || PrescriptionWords.amountUnit(course.agent()).equals("days")) {
      return Optional.empty();
    }
    double change = weakest(judged) / weakest(course.day()) - 1;
    double noticed = StoryFigures.value("response-share");
    if (Math.abs(change) < noticed) {
      return Optional.of(TreatmentResponse.UNCHANGED);
    }
    return Optional.of(change > 0 ? TreatmentResponse.IMPROVED : TreatmentResponse.WORSE);
  }

  /// The weakest of four limbs and of both hands' grip.
  private double weakest(int day) {
    DayState state = days.get(day);
    Limbs now = state.strength();
    double limbs =
        Math.min(Math.min(now.leftArm(), now.rightArm()), Math.min(now.leftLeg(), now.rightLeg()));
    double hands = Math.min(state.gripLeftFraction(), state.gripRightFraction());
    return Math.max(1e-3, Math.min(limbs, hands)); // what is gone cannot be compared
  }

  private static double tenths(double value) {
    return Math.rint(10 * value) / 10;
  }
}
