package org.ranvier.patient.care;

import java.util.Optional;
import java.util.OptionalInt;
import org.ranvier.patient.VirtualPatient;

/// The way to the diagnosis: weakness is noticed, general practitioners wait or refer, neurologists
/// study nerves, name the disease, or name another and are right only years later.
final class Search {

  private final CareModel care;
  private final Chances chances;
  private final NeurologistVisit neurologist;

  /// How much longer than others this person waits for everything.
  private final double slowness;

  private OptionalInt noticedDay = OptionalInt.empty();
  private OptionalInt diagnosisDay = OptionalInt.empty();
  private Optional<Diagnosis> working = Optional.empty();
  private Optional<Diagnosis> firstWrong = Optional.empty();
  private boolean referred;
  private int visits;
  private int nextVisitDay = Integer.MAX_VALUE;

  Search(CareModel care, Chances chances) {
    this.care = care;
    this.chances = chances;
    neurologist = new NeurologistVisit(care, chances);
    slowness = chances.logNormal(1, care.inSearch("person-spread"), "slowness", 0);
  }

  private Search(Search other) {
    care = other.care;
    chances = other.chances;
    neurologist = other.neurologist;
    slowness = other.slowness;
    noticedDay = other.noticedDay;
    diagnosisDay = other.diagnosisDay;
    working = other.working;
    firstWrong = other.firstWrong;
    referred = other.referred;
    visits = other.visits;
    nextVisitDay = other.nextVisitDay;
  }

  Search copy() {
    return new Search(this);
  }

  OptionalInt diagnosisDay() {
    return diagnosisDay;
  }

  Optional<Diagnosis> working() {
    return working;
  }

  Optional<Diagnosis> firstWrong() {
    return firstWrong;
  }

  /// What happens this morning on the way to a diagnosis.
  void morning(VirtualPatient patient, FeltStrength felt, CareLog log) {
    int day = patient.day();
    if (diagnosisDay.isPresent()) {
      return;
    }
    if (noticedDay.isEmpty()) {
      if (felt.weakest() <= 1 - care.inSearch("noticed-loss")) {
        noticedDay = OptionalInt.of(day);
        log.add(day, CareStep.NOTICED);
        nextVisitDay = day + wait("patience-days");
      }
      return;
    }
    if (day >= nextVisitDay) {
      visits++;
      if (referred) {
        seeNeurologist(patient, log);
      } else {
        seeGeneralPractitioner(day, log);
      }
    }
  }

  /// A treatment in vain makes the neurologist think again.
  void doubt(int day, CareLog log) {
    if (diagnosisDay.isEmpty()) {
      log.add(day, CareStep.DIAGNOSIS_DOUBTED);
      working = Optional.empty();
      nextVisitDay = day + wait("next-visit-days");
    }
  }

  private void seeGeneralPractitioner(int day, CareLog log) {
    referred = chances.happens(care.inSearch("referred"), "referred", visits);
    log.add(day, referred ? CareStep.REFERRED : CareStep.GP_VISIT);
    nextVisitDay = day + wait(referred ? "referral-days" : "next-visit-days");
  }

  private void seeNeurologist(VirtualPatient patient, CareLog log) {
    int day = patient.day();
    Diagnosis diagnosis = neurologist.diagnosis(patient, visits, log);
    working = Optional.of(diagnosis);
    if (diagnosis == Diagnosis.of(patient.traits().disease())) {
      diagnosisDay = OptionalInt.of(day);
      log.add(day, CareStep.DIAGNOSED);
      return;
    }
    if (firstWrong.isEmpty()) {
      firstWrong = working;
    }
    log.add(day, taken(diagnosis));
    nextVisitDay =
        switch (diagnosis) {
          case ALS -> day + wait("als-dwell-days");
          case ENTRAPMENT -> day + wait("entrapment-dwell-days");
          case CIDP -> day + wait("cidp-dwell-days");
          case UNEXPLAINED -> day + wait("unexplained-dwell-days");
          // Treated; what treatment does decides when it is doubted.
          case MMN -> Integer.MAX_VALUE;
        };
  }

  private static CareStep taken(Diagnosis diagnosis) {
    return switch (diagnosis) {
      case MMN -> CareStep.TAKEN_FOR_MMN;
      case ALS -> CareStep.TAKEN_FOR_ALS;
      case CIDP -> CareStep.TAKEN_FOR_CIDP;
      case ENTRAPMENT -> CareStep.TAKEN_FOR_ENTRAPMENT;
      case UNEXPLAINED -> CareStep.UNEXPLAINED;
    };
  }

  private int wait(String figure) {
    double median = slowness * care.inSearch(figure);
    return chances.wait(median, care.inSearch("wait-spread"), figure, visits);
  }
}
