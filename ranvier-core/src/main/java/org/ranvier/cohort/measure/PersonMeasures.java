package org.ranvier.cohort.measure;

import static org.ranvier.cohort.measure.Measure.number;
import static org.ranvier.cohort.measure.Measure.truth;
import static org.ranvier.cohort.measure.Measure.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ranvier.anatomy.Side;
import org.ranvier.patient.Death;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.record.Finding;
import org.ranvier.record.Onset;
import org.ranvier.record.Sign;
import org.ranvier.record.TestResult;
import org.ranvier.study.protocol.Protocol;
import org.ranvier.study.protocol.Settings;

/// Who the patient is, and whether the patient lives.
final class PersonMeasures {

  private static final double DAYS_OF_A_YEAR = 365.25;

  static final List<Measure> ALL =
      List.of(
          number("age", "years", "age", Set.of(), (visit, _) -> visit.patient().ageYears()),
          number(
                  "age-at-onset",
                  "years",
                  "age at the first symptom",
                  Set.of(),
                  (visit, _) -> visit.patient().traits().ageAtOnsetYears())
              .lasting(),
          number(
              "years-since-onset",
              "years",
              "time since the first symptom",
              Set.of(),
              (visit, _) -> visit.patient().day() / DAYS_OF_A_YEAR),
          fact("sex", "male or female", patient -> patient.traits().sex().id()),
          number(
                  "weight",
                  "kg",
                  "weight",
                  Set.of(),
                  (visit, _) -> visit.patient().traits().weightKilograms())
              .lasting(),
          number(
                  "height",
                  "cm",
                  "height",
                  Set.of(),
                  (visit, _) -> visit.patient().traits().heightCentimetres())
              .lasting(),
          fact("disease", "what the patient has", patient -> patient.traits().disease().id()),
          word(
                  "group",
                  "group of the population",
                  Set.of(),
                  Set.of(),
                  (visit, _) -> visit.standing().group())
              .lasting(),
          fact("onset-limb", "arm, leg or other, where weakness began", PersonMeasures::limb),
          fact(
              "onset-part",
              "arm-distal, arm-proximal, leg-distal, leg-proximal, bulbar, axial or diffuse",
              PersonMeasures::part),
          fact(
              "anti-gm1",
              "anti-GM1 IgM, positive or negative",
              patient ->
                  (patient.traits().antiGm1Positive() ? TestResult.POSITIVE : TestResult.NEGATIVE)
                      .id()),
          fact(
              "answer",
              "responder or non-responder to immunoglobulin, by what the patient is, not by what is seen",
              patient -> patient.traits().answer().id()),
          word(
                  "worse-hand",
                  "left or right, the one with less of its healthy grip on the day of entry",
                  Set.of(),
                  Set.of(),
                  (visit, _) -> visit.side(Hand.WORSE).id())
              .lasting(),
          truth(
              "dominant-hand-worse",
              "whether that is the hand that writes",
              (visit, _) -> visit.side(Hand.WORSE) == dominant(visit)),
          sign("fasciculation", "whether muscles fasciculate", Sign.FASCICULATION),
          sign("cramps", "whether there are cramps", Sign.CRAMPS),
          sign("atrophy", "whether a muscle is wasted", Sign.ATROPHY),
          sign("cold-paresis", "whether weakness grows in the cold", Sign.COLD_PARESIS),
          sign(
              "upper-motor-neuron",
              "whether there are signs of the upper motor neuron",
              Sign.UPPER_MOTOR_NEURON),
          sign("bulbar", "whether there are bulbar signs", Sign.BULBAR),
          truth("alive", "whether the patient lives", (visit, _) -> visit.patient().alive())
              .lasting(),
          truth(
                  "died-of-disease",
                  "whether the patient has died of the disease",
                  (visit, _) ->
                      visit
                          .patient()
                          .death()
                          .filter(death -> death.cause() == Death.Cause.RESPIRATORY_FAILURE)
                          .isPresent())
              .lasting());

  private PersonMeasures() {}

  private interface Fact {
    String of(VirtualPatient patient);
  }

  private static Measure fact(String id, String meaning, Fact fact) {
    return word(id, meaning, Set.of(), Set.of(), (visit, _) -> fact.of(visit.patient())).lasting();
  }

  private static Measure sign(String id, String meaning, Sign sign) {
    return truth(
        id,
        meaning,
        (visit, _) -> visit.patient().signs().of(sign).equals(Optional.of(Finding.PRESENT)));
  }

  private static Side dominant(Visit visit) {
    return visit.patient().traits().dominant();
  }

  private static String part(VirtualPatient patient) {
    return patient
        .subject("onset", Protocol.shipped().getFirst(), Settings.CAREFUL)
        .course()
        .onset()
        .map(Onset::id)
        .orElse("");
  }

  private static String limb(VirtualPatient patient) {
    String part = part(patient);
    int end = part.indexOf('-');
    return end < 0 ? (part.isEmpty() ? "" : "other") : part.substring(0, end);
  }
}
