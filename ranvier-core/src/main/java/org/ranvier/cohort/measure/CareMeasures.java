package org.ranvier.cohort.measure;

import static org.ranvier.cohort.measure.Measure.number;
import static org.ranvier.cohort.measure.Measure.truth;
import static org.ranvier.cohort.measure.Measure.word;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.ranvier.patient.care.Diagnosis;
import org.ranvier.patient.care.Regimen;
import org.ranvier.patient.care.UsualCare;

/// What doctors have decided.
final class CareMeasures {

  private static final double DAYS_OF_A_MONTH = 365.25 / 12;
  private static final double DAYS_OF_A_WEEK = 7;

  static final List<Measure> ALL =
      List.of(
          truth(
                  "diagnosed",
                  "whether the disease is recognised for what it is",
                  (visit, _) -> diagnosisDay(visit).isPresent())
              .lasting(),
          number(
                  "diagnosis-delay",
                  "months",
                  "time from the first symptom to the right diagnosis",
                  Set.of(),
                  (visit, _) -> months(diagnosisDay(visit)))
              .lasting(),
          truth(
                  "misdiagnosed",
                  "whether the disease was first taken for another",
                  (visit, _) -> visit.care().flatMap(UsualCare::wrongDiagnosis).isPresent())
              .lasting(),
          word(
                  "first-diagnosis",
                  "what the disease was first wrongly taken for; none if it was not",
                  Set.of(),
                  Set.of(),
                  (visit, _) ->
                      visit
                          .care()
                          .flatMap(UsualCare::wrongDiagnosis)
                          .map(Diagnosis::id)
                          .orElse("none"))
              .lasting(),
          truth(
                  "ever-treated",
                  "whether immunoglobulin was ever given",
                  (visit, _) -> treatmentDay(visit).isPresent())
              .lasting(),
          number(
                  "treatment-delay",
                  "months",
                  "time from the first symptom to the first immunoglobulin of usual care",
                  Set.of(),
                  (visit, _) -> months(treatmentDay(visit)))
              .lasting(),
          truth(
              "maintained",
              "whether the patient is on immunoglobulin for good by usual care, or was at the day of"
                  + " entry",
              (visit, _) -> visit.care().flatMap(UsualCare::regimen).isPresent()),
          ofRegimen(
              "interval",
              "weeks",
              "from one course of the own immunoglobulin to the next",
              _ -> Regimen::intervalWeeks),
          ofRegimen(
              "dose-per-week",
              "g",
              "of the own immunoglobulin",
              visit -> regimen -> regimen.gramsPerWeek(visit.patient().traits().weightKilograms())),
          ofRegimen(
              "dose-per-kilogram",
              "g/kg",
              "of one course of the own immunoglobulin",
              _ -> Regimen::gramsPerKilogram),
          number(
              "unchanged",
              "weeks",
              "for how long the own immunoglobulin has been as it is",
              Set.of(),
              (visit, _) -> weeksUnchanged(visit)),
          truth(
              "remission",
              "whether the disease has come to rest by itself",
              (visit, _) -> visit.patient().inRemission()),
          truth(
              "switched",
              "whether the treatment of the period was left early",
              (visit, _) -> visit.standing().switched()));

  private CareMeasures() {}

  private static OptionalInt diagnosisDay(Visit visit) {
    return visit.care().map(UsualCare::diagnosisDay).orElse(OptionalInt.empty());
  }

  private static OptionalInt treatmentDay(Visit visit) {
    return visit.care().map(UsualCare::treatmentStartDay).orElse(OptionalInt.empty());
  }

  private static double weeksUnchanged(Visit visit) {
    OptionalInt since = visit.care().map(UsualCare::regimenSinceDay).orElse(OptionalInt.empty());
    return since.isPresent()
        ? (visit.patient().day() - since.getAsInt()) / DAYS_OF_A_WEEK
        : Double.NaN;
  }

  private static double months(OptionalInt day) {
    return day.isPresent() ? day.getAsInt() / DAYS_OF_A_MONTH : Double.NaN;
  }

  private static Measure ofRegimen(
      String id, String unit, String meaning, Function<Visit, ToDoubleFunction<Regimen>> figure) {
    return number(
        id,
        unit,
        meaning,
        Set.of(),
        (visit, _) ->
            visit
                .care()
                .flatMap(UsualCare::regimen)
                .map(regimen -> figure.apply(visit).applyAsDouble(regimen))
                .orElse(Double.NaN));
  }
}
