package org.ranvier.patient.care;

import java.util.Optional;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.record.Route;

/// Immunoglobulin at an interval, adjusted at reviews to what the patient feels: what wears off
/// before the next course shortens the interval, what is weaker at its best raises the dose, and
/// after a long stable time less is tried.
final class Maintenance {

  private final CareModel care;
  private final Chances chances;

  /// Worsening, as a fraction, that this patient feels.
  private final double felt;

  private Regimen regimen;
  private int sinceDay;
  private int nextCourseDay;
  private int reviewDay;

  private FeltStrength bestOfCycle;
  private FeltStrength bestSinceReview;
  private FeltStrength reference;
  private int cycles;
  private double wornOff;

  private int stableSinceDay;
  private int noReductionBeforeDay;
  private Optional<Regimen> beforeReduction = Optional.empty();
  private boolean raised;

  Maintenance(
      CareModel care, Chances chances, double felt, Regimen regimen, int day, FeltStrength now) {
    this.care = care;
    this.chances = chances;
    this.felt = felt;
    this.regimen = regimen;
    sinceDay = day;
    nextCourseDay = day;
    reviewDay = day + (int) care.inTreatment("first-review-days");
    stableSinceDay = day;
    bestOfCycle = now;
    bestSinceReview = now;
    reference = now;
  }

  private Maintenance(Maintenance other) {
    care = other.care;
    chances = other.chances;
    felt = other.felt;
    regimen = other.regimen;
    sinceDay = other.sinceDay;
    nextCourseDay = other.nextCourseDay;
    reviewDay = other.reviewDay;
    bestOfCycle = other.bestOfCycle;
    bestSinceReview = other.bestSinceReview;
    reference = other.reference;
    cycles = other.cycles;
    wornOff = other.wornOff;
    stableSinceDay = other.stableSinceDay;
    noReductionBeforeDay = other.noReductionBeforeDay;
    beforeReduction = other.beforeReduction;
    raised = other.raised;
  }

  /// Nothing is reduced for some years: an attempt to do without has just failed.
  Maintenance afterRelapse() {
    noReductionBeforeDay = stableSinceDay + (int) care.inTreatment("no-reduction-days");
    return this;
  }

  Maintenance copy() {
    return new Maintenance(this);
  }

  Regimen regimen() {
    return regimen;
  }

  /// @return the day of the first course of the regimen as it is
  int sinceDay() {
    return sinceDay;
  }

  void feels(FeltStrength now) {
    bestOfCycle = bestOfCycle.best(now);
  }

  /// @return whether a course is due this morning
  boolean due(int day) {
    return day >= nextCourseDay;
  }

  /// Reviews if it is time, then gives the next course.
  ///
  /// @return whether immunoglobulin goes on
  boolean course(VirtualPatient patient, FeltStrength now, CareLog log) {
    int day = patient.day();
    feels(now);
    wornOff += now.fallSince(bestOfCycle);
    cycles++;
    bestSinceReview = bestSinceReview.best(bestOfCycle);
    Regimen before = regimen;
    if (day >= reviewDay && !review(day, log)) {
      return false;
    }
    if (!regimen.equals(before)) {
      sinceDay = day;
    }
    Pharmacy.immunoglobulin(
        patient, regimen.gramsPerKilogram(), regimen.overDays(care), regimen.route());
    nextCourseDay = day + regimen.intervalDays();
    bestOfCycle = now;
    return true;
  }

  private boolean review(int day, CareLog log) {
    reviewDay = day + (int) care.inTreatment("review-days");
    double worn = wornOff / cycles;
    double weaker = bestSinceReview.fallSince(reference);
    boolean goesOn = true;
    if (Math.max(worn, weaker) > felt) {
      answer(day, worn, weaker, log);
    } else {
      raised = false;
      goesOn = stable(day, log);
    }
    reference = raised ? reference : reference.best(bestSinceReview);
    bestSinceReview = bestOfCycle;
    wornOff = 0;
    cycles = 0;
    return goesOn;
  }

  private void answer(int day, double worn, double weaker, CareLog log) {
    stableSinceDay = day;
    if (beforeReduction.isPresent()) {
      regimen = beforeReduction.orElseThrow();
      beforeReduction = Optional.empty();
      noReductionBeforeDay = day + (int) care.inTreatment("no-reduction-days");
      log.add(day, CareStep.REDUCTION_UNDONE, regimen.gramsPerKilogram(), days());
      return;
    }
    if (worn > felt) {
      Regimen shorter = regimen.shorter(care);
      if (shorter.intervalDays() < regimen.intervalDays()) {
        regimen = shorter;
        log.add(day, CareStep.INTERVAL_SHORTENED, 100 * worn, regimen.gramsPerKilogram(), days());
        return;
      }
    }
    Regimen more = regimen.more(care);
    double percent = 100 * Math.max(worn, weaker);
    if (more.equals(regimen) || raised) {
      // What more does not regain is taken for lost.
      reference = bestSinceReview;
      raised = false;
      log.add(day, CareStep.AT_CEILING, percent);
    } else {
      regimen = more;
      raised = true;
      log.add(day, CareStep.DOSE_RAISED, percent, regimen.gramsPerKilogram(), days());
    }
  }

  private boolean stable(int day, CareLog log) {
    if (changedToUnderSkin(day, log)
        || day - stableSinceDay < care.inTreatment("stable-days")
        || day < noReductionBeforeDay
        || !chances.happens(care.inTreatment("reduction-tried"), "reduction", day)) {
      return true;
    }
    stableSinceDay = day;
    // Who did well on less, or has the least, may try without.
    boolean without = beforeReduction.isPresent() || regimen.least(care);
    if (without && chances.happens(care.inTreatment("stop-chance"), "stop", day)) {
      return false;
    }
    if (regimen.least(care)) {
      return true;
    }
    boolean later =
        regimen.route() == Route.IV
            && chances.happens(care.inTreatment("lengthen-chance"), "lengthen", day);
    Regimen reduced = later ? regimen.longer(care) : regimen.less(care);
    beforeReduction = Optional.of(regimen);
    regimen = reduced.per28Days() < regimen.per28Days() ? reduced : regimen.less(care);
    log.add(day, CareStep.REDUCED, regimen.gramsPerKilogram(), days());
    return true;
  }

  private boolean changedToUnderSkin(int day, CareLog log) {
    if (regimen.route() != Route.IV
        || !chances.happens(care.inTreatment("under-skin-chance"), "under skin", day)) {
      return false;
    }
    regimen = regimen.underSkin(care);
    beforeReduction = Optional.empty();
    log.add(day, CareStep.UNDER_THE_SKIN, regimen.gramsPerKilogram(), days());
    return true;
  }

  private double days() {
    return regimen.intervalDays();
  }
}
