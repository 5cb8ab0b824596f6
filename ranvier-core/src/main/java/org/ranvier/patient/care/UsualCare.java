package org.ranvier.patient.care;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.patient.trait.Disease;
import org.ranvier.random.Streams;
import org.ranvier.record.Agent;

/// The doctors of one patient. Called each morning it sends the patient to them, studies, names the
/// disease rightly or wrongly, treats, and adjusts. It draws nothing but from its own streams.
public final class UsualCare {

  private final CareModel care;
  private final Chances chances;
  private final Search search;
  private final CareLog log;
  private @Nullable Therapy therapy;
  private @Nullable FeltStrength steroidsBegan;
  private int steroidsEndDay = Integer.MAX_VALUE;

  private UsualCare(CareModel care, Chances chances, Search search, CareLog log) {
    this.care = care;
    this.chances = chances;
    this.search = search;
    this.log = log;
  }

  /// @param patient on day 0
  /// @param streams that nothing else draws from
  public static UsualCare of(VirtualPatient patient, Streams streams) {
    if (patient.day() != 0) {
      throw new IllegalArgumentException(
          "Usual care must begin on day 0, but the patient is on day " + patient.day());
    }
    CareModel care = CareModel.shipped();
    Chances chances = new Chances(streams);
    return new UsualCare(care, chances, new Search(care, chances), new CareLog());
  }

  /// @return the same doctors, to go on with a copy of the patient
  public UsualCare copy() {
    UsualCare copy = new UsualCare(care, chances, search.copy(), log.copy());
    copy.therapy = therapy == null ? null : therapy.copy();
    copy.steroidsBegan = steroidsBegan;
    copy.steroidsEndDay = steroidsEndDay;
    return copy;
  }

  /// Decides what is done today; called once each day, before the day passes.
  public void morning(VirtualPatient patient) {
    int day = patient.day();
    boolean feels = day % (int) care.inTreatment("felt-every-days") == 0;
    if (!patient.alive()
        || patient.traits().disease() == Disease.NONE
        || !(feels || (therapy != null && therapy.looks(day)))) {
      return;
    }
    FeltStrength now = FeltStrength.of(patient);
    Optional<Diagnosis> before = search.working();
    search.morning(patient, now, log);
    if (!before.equals(search.working())) {
      named(patient, now);
    }
    endSteroids(patient, now);
    if (therapy != null && !therapy.givenUp()) {
      therapy.morning(patient, now, log);
      if (therapy.givenUp()) {
        inVain(patient, therapy);
      }
    }
  }

  /// @return when the disease was recognised for what it is; empty if it was not yet
  public OptionalInt diagnosisDay() {
    return search.diagnosisDay();
  }

  /// @return what the patient is taken to have; empty before a neurologist says so
  public Optional<Diagnosis> diagnosis() {
    return search.working();
  }

  /// @return what the patient was first wrongly taken to have; empty if the first name was right
  public Optional<Diagnosis> wrongDiagnosis() {
    return search.firstWrong();
  }

  /// @return when immunoglobulin was first given; empty if it was not yet
  public OptionalInt treatmentStartDay() {
    return therapy == null ? OptionalInt.empty() : therapy.startDay();
  }

  /// @return immunoglobulin as it is given for longer; empty if it is not
  public Optional<Regimen> regimen() {
    return therapy == null ? Optional.empty() : therapy.regimen();
  }

  /// @return since when that is given as it is; empty if none is given
  public OptionalInt regimenSinceDay() {
    return therapy == null ? OptionalInt.empty() : therapy.regimenSinceDay();
  }

  /// @return what was decided so far, in the order of days
  public List<CareEvent> events() {
    return log.events();
  }

  private void named(VirtualPatient patient, FeltStrength now) {
    Diagnosis diagnosis = search.working().orElse(Diagnosis.UNEXPLAINED);
    boolean right = search.diagnosisDay().isPresent();
    if (diagnosis == Diagnosis.MMN || (diagnosis == Diagnosis.CIDP && right)) {
      steroidsEndDay = Math.min(steroidsEndDay, patient.day());
      if (therapy == null) {
        therapy = new Therapy(care, chances, patient.day());
      } else if (therapy.givenUp() && !right) {
        search.doubt(patient.day(), log);
      }
    } else if (diagnosis == Diagnosis.CIDP
        && steroidsBegan == null
        && chances.happens(care.inSearch("steroid-trial"), "steroids", 0)) {
      double milligrams = care.inSearch("steroid-milligrams");
      int days = (int) care.inSearch("steroid-days");
      log.add(patient.day(), CareStep.STEROID_TRIAL, milligrams);
      Pharmacy.steroids(patient, milligrams, days);
      steroidsBegan = now;
      steroidsEndDay = patient.day() + days;
    }
  }

  private void endSteroids(VirtualPatient patient, FeltStrength now) {
    if (steroidsBegan == null || patient.day() < steroidsEndDay) {
      return;
    }
    log.add(patient.day(), CareStep.STEROIDS_STOPPED, 100 * now.fallSince(steroidsBegan));
    patient.cancel(Agent.CORTICOSTEROID, patient.day());
    steroidsEndDay = Integer.MAX_VALUE;
  }

  private void inVain(VirtualPatient patient, Therapy given) {
    if (search.diagnosisDay().isPresent()) {
      given.secondLine(patient, log);
    } else {
      search.doubt(patient.day(), log);
    }
  }
}
