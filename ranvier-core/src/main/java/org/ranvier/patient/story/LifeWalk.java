package org.ranvier.patient.story;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ranvier.immune.Giving;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.patient.care.CareEvent;
import org.ranvier.patient.care.UsualCare;
import org.ranvier.patient.trait.PatientTraits;
import org.ranvier.patient.treatment.Anchor;
import org.ranvier.patient.treatment.Anchors;
import org.ranvier.patient.treatment.Course;
import org.ranvier.patient.treatment.Prescription;
import org.ranvier.random.Streams;
import org.ranvier.record.Agent;

/// Lives a patient's life under one kind of treatment, morning by morning. For one thread.
final class LifeWalk {

  private final VirtualPatient patient;
  private final UsualCare care;
  private final boolean usual;
  private final List<Prescription> prescribed;
  private final int lastDay;
  private final List<DayState> days = new ArrayList<>();
  private final List<Giving> givings = new ArrayList<>();
  private final List<Giving> besides = new ArrayList<>();
  private final StoryEvents events = new StoryEvents();
  private Anchors anchors = Anchors.ONSET_ONLY;

  /// @param streams of the patient; every life of one patient has the same
  LifeWalk(
      PatientTraits traits,
      Streams streams,
      Care care,
      List<Prescription> prescribed,
      int lastDay) {
    patient = VirtualPatient.of(traits, streams.with("life"));
    this.care = UsualCare.of(patient, streams.with("care"));
    usual = care == Care.USUAL;
    this.prescribed = prescribed;
    this.lastDay = lastDay;
    plan(Anchor.ONSET);
  }

  VirtualPatient patient() {
    return patient;
  }

  Anchors anchors() {
    return anchors;
  }

  /// @return all that was given before today
  List<Giving> givings() {
    return givings;
  }

  /// @return the states of all mornings up to this one
  List<DayState> days() {
    return days;
  }

  /// Wakes up: what is decided and planned this morning is known, and its state noted.
  ///
  /// @return false if the patient is dead or the story at its end
  boolean morning() {
    if (!patient.alive() || patient.day() > lastDay) {
      return false;
    }
    if (usual) {
      care.morning(patient);
      OptionalInt diagnosed = care.diagnosisDay();
      if (diagnosed.isPresent() && anchors.diagnosisDay().isEmpty()) {
        anchors = anchors.diagnosed(diagnosed.getAsInt());
        plan(Anchor.DIAGNOSIS);
      }
    }
    days.add(StateOfDay.of(patient));
    events.lesions(patient);
    return true;
  }

  /// @return what is given today
  List<Giving> today() {
    List<Giving> today = new ArrayList<>(patient.immune().today());
    besides.stream().filter(each -> each.day() == patient.day()).forEach(today::add);
    return today;
  }

  /// Lives through the day.
  void pass() {
    givings.addAll(today());
    patient.nextDay();
  }

  /// @return the life that was lived
  Life told(String title) {
    List<CareEvent> decided = usual ? care.events() : List.of();
    return new Life(
        title,
        days,
        givings,
        events.all(patient, prescribed, anchors, decided, lastDay),
        patient.death().filter(death -> death.day() <= lastDay),
        anchors.diagnosisDay());
  }

  /// Plans what counts from a day that has become known.
  private void plan(Anchor anchor) {
    List<Prescription> now =
        prescribed.stream().filter(each -> each.from().anchor() == anchor).toList();
    if (now.isEmpty()) {
      return;
    }
    Course course =
        new Course(
            patient.traits().weightKilograms(), patient.traits().heightCentimetres(), anchors);
    for (Giving giving : course.of(now, patient.day(), lastDay + 1)) {
      patient.give(giving);
      if (giving.agent() == Agent.ORTHOSIS || giving.agent() == Agent.PHYSIOTHERAPY) {
        besides.add(giving);
      }
    }
  }
}
