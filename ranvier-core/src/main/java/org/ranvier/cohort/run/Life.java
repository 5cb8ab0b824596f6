package org.ranvier.cohort.run;

import java.util.Optional;
import org.ranvier.cohort.measure.Entered;
import org.ranvier.cohort.measure.Examining;
import org.ranvier.cohort.measure.Past;
import org.ranvier.cohort.measure.Visit;
import org.ranvier.cohort.plan.Before;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.plan.Population;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.patient.care.UsualCare;
import org.ranvier.random.Streams;
import org.ranvier.record.Agent;

/// A patient, the doctors and what is remembered of both.
final class Life {

  private final String group;
  private final Streams streams;
  private final VirtualPatient patient;
  private final Optional<UsualCare> care;
  private final Past past;
  private final Examining examining;
  private boolean courseBegan;

  private Life(
      String group,
      Streams streams,
      VirtualPatient patient,
      Optional<UsualCare> care,
      Past past,
      Examining examining) {
    this.group = group;
    this.streams = streams;
    this.patient = patient;
    this.care = care;
    this.past = past;
    this.examining = examining;
  }

  /// @param streams of the patient
  /// @return the patient on the morning of the first symptom
  static Life begin(CohortProtocol protocol, Streams streams, Examining examining) {
    Population.Group group = protocol.population().draw(streams.with("group"));
    VirtualPatient patient =
        VirtualPatient.of(group.pattern().draw(streams.with("traits")), streams.with("patient"));
    Optional<UsualCare> care =
        protocol.before() instanceof Before.Prescribed
            ? Optional.empty()
            : Optional.of(UsualCare.of(patient, streams.with("care")));
    return new Life(group.name(), streams, patient, care, new Past(), examining);
  }

  /// @return the same life, to go on otherwise
  Life copy() {
    Life copy =
        new Life(group, streams, patient.copy(), care.map(UsualCare::copy), past.copy(), examining);
    copy.courseBegan = courseBegan;
    return copy;
  }

  String group() {
    return group;
  }

  Streams streams() {
    return streams;
  }

  VirtualPatient patient() {
    return patient;
  }

  Optional<UsualCare> care() {
    return care;
  }

  Past past() {
    return past;
  }

  int day() {
    return patient.day();
  }

  /// Begins the morning: to be called once each day, before anything is asked.
  ///
  /// @param cared whether the doctors decide today
  void morning(boolean cared) {
    courseBegan = past.morning(patient);
    if (cared) {
      care.ifPresent(doctors -> doctors.morning(patient));
    }
  }

  /// @return whether a course of immunoglobulin began yesterday
  boolean courseBegan() {
    return courseBegan;
  }

  void nextDay() {
    patient.nextDay();
  }

  /// Calls off all treatment from today on.
  void withhold() {
    for (Agent agent : Agent.values()) {
      patient.cancel(agent, day());
    }
  }

  Visit visit(Optional<Entered> entered, boolean switched) {
    return new Visit(
        patient, care, past, entered, new Visit.Standing(group, switched), streams, examining);
  }
}
