package org.ranvier.patient.care;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

/// Treatment from the diagnosis on: the mild are watched, others have a course of immunoglobulin
/// that is judged after some weeks, repeated or given up, and maintenance once it wears off.
final class Therapy {

  private enum Stage {
    /// Waits for the first visit at which treatment is decided.
    PLANNED,
    /// Had a course that is not judged yet.
    JUDGED_LATER,
    /// Improved and without immunoglobulin, until it wears off.
    OBSERVED,
    MAINTAINED,
    GIVEN_UP
  }

  private final CareModel care;
  private final Chances chances;

  /// Change of strength, as a fraction, that this patient feels.
  private final double feltChange;

  private Stage stage = Stage.PLANNED;
  private int dueDay;
  private int visits;
  private int inVain;
  private OptionalInt startDay = OptionalInt.empty();
  private @Nullable FeltStrength before;
  private @Nullable FeltStrength best;
  private @Nullable Maintenance maintenance;
  private Optional<Regimen> former = Optional.empty();

  Therapy(CareModel care, Chances chances, int day) {
    this.care = care;
    this.chances = chances;
    feltChange =
        chances.logNormal(
            care.inTreatment("felt-change"), care.inTreatment("felt-change-spread"), "felt", 0);
    dueDay = day + chances.wait(care.inTreatment("start-days"), 0.5, "start", day);
  }

  private Therapy(Therapy other) {
    care = other.care;
    chances = other.chances;
    feltChange = other.feltChange;
    stage = other.stage;
    dueDay = other.dueDay;
    visits = other.visits;
    inVain = other.inVain;
    startDay = other.startDay;
    before = other.before;
    best = other.best;
    maintenance = other.maintenance == null ? null : other.maintenance.copy();
    former = other.former;
  }

  Therapy copy() {
    return new Therapy(this);
  }

  OptionalInt startDay() {
    return startDay;
  }

  Optional<Regimen> regimen() {
    return Optional.ofNullable(maintenance).map(Maintenance::regimen);
  }

  OptionalInt regimenSinceDay() {
    return maintenance == null ? OptionalInt.empty() : OptionalInt.of(maintenance.sinceDay());
  }

  boolean givenUp() {
    return stage == Stage.GIVEN_UP;
  }

  /// @return whether strength must be looked at this morning
  boolean looks(int day) {
    return day >= dueDay || (maintenance != null && maintenance.due(day));
  }

  void morning(VirtualPatient patient, FeltStrength now, CareLog log) {
    best = best == null ? now : best.best(now);
    switch (stage) {
      case PLANNED -> {
        if (patient.day() >= dueDay) {
          decide(patient, now, log);
        }
      }
      case JUDGED_LATER -> {
        if (patient.day() >= dueDay) {
          judge(patient, now, log);
        }
      }
      case OBSERVED -> {
        double fall = now.fallSince(best);
        if (fall > feltChange) {
          log.add(patient.day(), CareStep.RELAPSED, 100 * fall);
          maintain(patient, now, log);
        }
      }
      case MAINTAINED -> maintained(patient, now, log);
      case GIVEN_UP -> {}
    }
  }

  private void decide(VirtualPatient patient, FeltStrength now, CareLog log) {
    visits++;
    if (now.weakest() > 1 - care.inTreatment("mild-loss")) {
      log.add(patient.day(), CareStep.WATCHED);
      dueDay = patient.day() + (int) care.inTreatment("watch-days");
      return;
    }
    double dose = care.inTreatment("induction-dose");
    double days = care.inTreatment("induction-days");
    if (startDay.isEmpty()) {
      startDay = OptionalInt.of(patient.day());
    }
    log.add(patient.day(), CareStep.INDUCTION, dose, days);
    Pharmacy.immunoglobulin(patient, dose, (int) days, Route.IV);
    before = now;
    best = now;
    stage = Stage.JUDGED_LATER;
    double from = care.inTreatment("judging-from-days");
    double to = care.inTreatment("judging-to-days");
    dueDay = patient.day() + (int) (from + chances.even("judging", visits) * (to - from));
  }

  private void judge(VirtualPatient patient, FeltStrength now, CareLog log) {
    double rise = best == null || before == null ? 0 : best.riseSince(before);
    boolean improved = rise >= care.inTreatment("improved-by");
    log.add(patient.day(), improved ? CareStep.IMPROVED : CareStep.NOT_IMPROVED, 100 * rise);
    dueDay = Integer.MAX_VALUE;
    if (improved) {
      stage = Stage.OBSERVED;
      morning(patient, now, log);
      return;
    }
    inVain++;
    if (inVain < care.inTreatment("courses-in-vain")) {
      decide(patient, now, log);
    } else {
      stage = Stage.GIVEN_UP;
      log.add(patient.day(), CareStep.GIVEN_UP, (double) inVain);
    }
  }

  private void maintain(VirtualPatient patient, FeltStrength now, CareLog log) {
    boolean shorter =
        chances.happens(care.inTreatment("shorter-maintenance"), "shorter maintenance", 0);
    Regimen regimen =
        former.orElseGet(() ->
            new Regimen(
                care.inTreatment("maintenance-dose"),
                (int) care.inTreatment(shorter ? "shorter-maintenance-days" : "maintenance-days"),
                Route.IV));
    log.add(
        patient.day(),
        CareStep.MAINTENANCE,
        regimen.gramsPerKilogram(),
        (double) regimen.intervalDays());
    maintenance = new Maintenance(care, chances, feltChange, regimen, patient.day(), now);
    if (former.isPresent()) {
      maintenance = maintenance.afterRelapse();
    }
    stage = Stage.MAINTAINED;
    maintained(patient, now, log);
  }

  private void maintained(VirtualPatient patient, FeltStrength now, CareLog log) {
    Maintenance current = maintenance;
    if (current == null) {
      return;
    }
    current.feels(now);
    if (current.due(patient.day()) && !current.course(patient, now, log)) {
      log.add(patient.day(), CareStep.STOPPED);
      former = Optional.of(current.regimen());
      maintenance = null;
      best = now;
      stage = Stage.OBSERVED;
    }
  }

  /// Gives another agent where immunoglobulin was in vain, in some.
  void secondLine(VirtualPatient patient, CareLog log) {
    if (!chances.happens(care.inTreatment("second-line-chance"), "second line", 0)) {
      return;
    }
    boolean cyclophosphamide =
        chances.happens(care.inTreatment("cyclophosphamide-share"), "which second line", 0);
    String name = cyclophosphamide ? "cyclophosphamide" : "rituximab";
    int courses = (int) care.inTreatment(name + "-courses");
    log.add(
        patient.day(),
        cyclophosphamide ? CareStep.CYCLOPHOSPHAMIDE : CareStep.RITUXIMAB,
        (double) courses);
    Pharmacy.courses(
        patient,
        cyclophosphamide ? Agent.CYCLOPHOSPHAMIDE : Agent.RITUXIMAB,
        care.inTreatment(name + "-dose"),
        courses,
        (int) care.inTreatment(name + "-every-days"));
  }
}
