package org.ranvier.cohort.run;

import java.util.Optional;
import java.util.OptionalInt;
import org.ranvier.cohort.measure.Asked;
import org.ranvier.cohort.measure.Visit;
import org.ranvier.cohort.plan.Before;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.plan.Entry;
import org.ranvier.cohort.plan.Rule;

/// Lives from the first symptom to the morning on which a study would take the patient in.
final class Enrolment {

  private final CohortProtocol protocol;
  private final Agenda agenda;

  Enrolment(CohortProtocol protocol, Agenda agenda) {
    this.protocol = protocol;
    this.agenda = agenda;
  }

  /// Brings a life to the day of entry.
  ///
  /// @return why the patient is not taken in; empty if the patient is
  Optional<String> refuse(Life life, Doses doses, Readings readings) {
    Entry entry = protocol.entry();
    int after = entry.afterDays().drawWhole(life.streams().with("entry").generator());
    boolean landmarks = agenda.hasLandmarks();
    doses.giveBefore(entry.withinDays() + 1);
    while (true) {
      life.morning(cared(life));
      if (!life.patient().alive()) {
        return Optional.of("died before entry");
      }
      OptionalInt landmark = Agenda.landmark(entry.at(), life);
      if (landmark.isPresent() && life.day() == landmark.getAsInt() + after) {
        return broken(life);
      }
      if (life.day() >= entry.withinDays()) {
        return Optional.of(
            landmark.isPresent()
                ? "not long enough in time"
                : "no " + entry.at().id() + " in time");
      }
      if (landmarks) {
        Visit visit = life.visit(Optional.empty(), false);
        for (Asked asked : agenda.sinceLandmark(life)) {
          readings.take(asked, visit);
        }
      }
      life.nextDay();
    }
  }

  /// Who is only recognised is not treated, whoever would.
  private boolean cared(Life life) {
    return !(protocol.before() instanceof Before.Recognised
        && Agenda.landmark(org.ranvier.cohort.plan.Landmark.DIAGNOSIS, life).isPresent());
  }

  private Optional<String> broken(Life life) {
    Visit visit = life.visit(Optional.empty(), false);
    for (Rule rule : protocol.select()) {
      if (!rule.bounds().hold(rule.asked().of(visit))) {
        return Optional.of(rule.name());
      }
    }
    return Optional.empty();
  }
}
