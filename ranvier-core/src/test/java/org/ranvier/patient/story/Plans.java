package org.ranvier.patient.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.patient.trait.Answer;
import org.ranvier.patient.trait.Disease;
import org.ranvier.patient.trait.PatientPattern;
import org.ranvier.patient.trait.PlannedLesion;
import org.ranvier.patient.treatment.DoseUnit;
import org.ranvier.patient.treatment.Prescription;
import org.ranvier.patient.treatment.When;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;
import org.ranvier.study.nerve.Place;
import org.ranvier.study.nerve.Where;
import org.ranvier.study.protocol.MotorPlan;
import org.ranvier.study.protocol.Protocol;
import org.ranvier.study.subject.Choice;
import org.ranvier.study.subject.Range;

/// Plans for tests: one median nerve, some years.
final class Plans {

  static final LocalDate ONSET = LocalDate.of(2015, 1, 1);

  private Plans() {}

  static PatientPattern pattern() {
    PatientPattern any = PatientPattern.of(Disease.MMN);
    return new PatientPattern(
        any.disease(),
        Optional.of(Range.of(40)),
        any.sex(),
        Optional.of(Range.of(175)),
        Optional.of(Range.of(80)),
        any.dominant(),
        any.antiGm1Igm(),
        Optional.of(Choice.of(Answer.RESPONDER)),
        List.of(
            new PlannedLesion(
                new Where.Stretch(
                    Side.RIGHT, Nerve.MEDIAN, Place.at(Site.ELBOW), Place.at(Site.AXILLA)),
                0,
                1)),
        List.of(),
        Map.of());
  }

  static Prescription immunoglobulin(int fromDay) {
    return new Prescription(
        Agent.IMMUNOGLOBULIN,
        Route.IV,
        1,
        DoseUnit.GRAMS_PER_KILOGRAM,
        2,
        OptionalInt.of(21),
        When.sinceOnset(fromDay),
        Optional.empty());
  }

  static VisitPlan visit(int day) {
    Protocol protocol =
        Protocol.shipped()
            .getFirst()
            .withMotor(
                List.of(
                    new MotorPlan(
                        Nerve.MEDIAN, Muscle.APB, Side.RIGHT, List.of(Site.WRIST, Site.AXILLA), 0)))
            .withSensory(List.of())
            .withNeedle(List.of());
    return new VisitPlan(When.sinceOnset(day), OptionalInt.empty(), Optional.empty(), protocol);
  }

  static PatientPlan plan(
      double years,
      List<Prescription> treatments,
      List<VisitPlan> visits,
      Optional<DiaryPlan> diary,
      List<Variant> variants) {
    return new PatientPlan(
        "anna",
        "a plan",
        5,
        pattern(),
        ONSET,
        years,
        Care.PRESCRIBED,
        treatments,
        visits,
        diary,
        variants);
  }
}
