package org.ranvier.cohort.measure;

import static org.ranvier.cohort.measure.Measure.number;

import java.util.List;
import java.util.Set;
import org.ranvier.patient.measure.Bedside;

/// Immunoglobulin, antibody and complement.
final class ImmuneMeasures {

  private static final double PERCENT = 100;
  private static final int USUAL_CYCLE_DAYS = 28;

  static final List<Measure> ALL =
      List.of(
          number(
              "immunoglobulin",
              "g/L",
              "immunoglobulin G in serum on the morning, measured with the assay's error",
              Set.of(Parameter.EXACT),
              ImmuneMeasures::level),
          number(
              "immunoglobulin-excess",
              "g/L",
              "the same above the patient's level without treatment",
              Set.of(Parameter.EXACT),
              (visit, options) -> level(visit, options) - Past.baseline(visit.patient())),
          number(
              "immunoglobulin-rise",
              "g/L",
              "the same above the level on the morning of the latest course",
              Set.of(Parameter.EXACT),
              (visit, options) -> level(visit, options) - visit.past().levelAtCourse()),
          number(
              "immunoglobulin-clearance",
              "L/day",
              "apparent clearance of what is above the own level, over the days before the visit"
                  + " (28 unless given)",
              Set.of(Parameter.OVER_DAYS),
              (visit, options) ->
                  visit
                      .past()
                      .clearance(
                          visit.patient().day(), options.overDays().orElse(USUAL_CYCLE_DAYS))),
          number(
              "immunoglobulin-given",
              "g",
              "immunoglobulin that has reached the body since entry",
              Set.of(),
              (visit, _) ->
                  visit.patient().immune().balance().enteredGrams() - visit.entered().gramsGiven()),
          number(
              "inhibition",
              "%",
              "share of block's drive that immunoglobulin holds back",
              Set.of(),
              (visit, _) -> PERCENT * visit.patient().immune().inhibition()),
          number(
              "antibody",
              "",
              "anti-GM1 IgM as a multiple of what is usual in MMN",
              Set.of(),
              (visit, _) -> visit.patient().immune().antibody()),
          number(
              "complement",
              "",
              "activity of complement as a multiple of what is usual",
              Set.of(),
              (visit, _) -> visit.patient().immune().complement()));

  private ImmuneMeasures() {}

  private static double level(Visit visit, Options options) {
    return options.exact()
        ? visit.patient().immune().immunoglobulinGramsPerLitre()
        : new Bedside(visit.patient(), visit.streams()).immunoglobulinGramsPerLitre();
  }
}
