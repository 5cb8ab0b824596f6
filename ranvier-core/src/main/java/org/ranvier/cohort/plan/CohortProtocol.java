package org.ranvier.cohort.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ranvier.patient.treatment.Anchors;
import org.ranvier.patient.treatment.Course;
import org.ranvier.patient.treatment.Prescription;

/// A study of virtual patients.
///
/// @param id short name
/// @param patients to be taken in, 1 or more
/// @param screened most patients that are looked at to find them
/// @param seed of everything that is drawn
/// @param select rules for being taken in, on the day of entry, in the order in which reasons count
/// @param arms none if nothing is compared
/// @param periods in the order of time; none if patients are looked at on the day of entry only
/// @param endpoints at least one
public record CohortProtocol(
    String id,
    String title,
    int patients,
    int screened,
    long seed,
    Population population,
    Entry entry,
    Before before,
    List<Rule> select,
    Design design,
    List<Arm> arms,
    List<Period> periods,
    List<Endpoint> endpoints) {

  /// More patients than anybody needs.
  public static final int MOST_PATIENTS = 100_000_000;

  public CohortProtocol {
    select = List.copyOf(select);
    arms = List.copyOf(arms);
    periods = List.copyOf(periods);
    endpoints = List.copyOf(endpoints);
    if (patients < 1 || patients > MOST_PATIENTS) {
      throw new IllegalArgumentException(
          "A study needs from 1 to %d patients, but has %d".formatted(MOST_PATIENTS, patients));
    }
    if (screened < patients) {
      throw new IllegalArgumentException(
          "As many patients must be screened as are taken in, %d, or more, but only %d are"
              .formatted(patients, screened));
    }
    if (endpoints.isEmpty()) {
      throw new IllegalArgumentException(
          "A study must ask something, but has no endpoint; add one");
    }
    once("arms", arms.stream().map(Arm::id).toList());
    once("periods", periods.stream().map(Period::id).toList());
    once("endpoints", endpoints.stream().map(Endpoint::id).toList());
    checkPeriods(periods);
    checkArms(design, arms, periods);
    checkCare(before, entry, arms, periods);
    arms.forEach(arm -> checkTreatment(arm.treatment()));
    for (Period period : periods) {
      period.treatment().ifPresent(CohortProtocol::checkTreatment);
      period.earlySwitch().ifPresent(leaving -> checkTreatment(leaving.to()));
    }
    for (Endpoint endpoint : endpoints) {
      checkEndpoint(endpoint, design, arms, periods);
    }
  }

  /// @return the same with another number of patients
  public CohortProtocol withPatients(int other) {
    int most = Math.max(other, (int) Math.min(MOST_PATIENTS, (long) screened * other / patients));
    return new CohortProtocol(
        id,
        title,
        other,
        most,
        seed,
        population,
        entry,
        before,
        select,
        design,
        arms,
        periods,
        endpoints);
  }

  /// @return the same with another seed
  public CohortProtocol withSeed(long other) {
    return new CohortProtocol(
        id,
        title,
        patients,
        screened,
        other,
        population,
        entry,
        before,
        select,
        design,
        arms,
        periods,
        endpoints);
  }

  /// @return how many arms columns of results there are: 1 if nothing is compared
  public int branches() {
    return Math.max(1, arms.size());
  }

  /// @return the arm's number, from 0
  public int arm(String name) {
    for (int i = 0; i < arms.size(); i++) {
      if (arms.get(i).id().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("There is no arm " + name);
  }

  private static void once(String what, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String each : ids) {
      if (!seen.add(each)) {
        throw new IllegalArgumentException(
            "Names of %s must differ, but two are %s; rename one".formatted(what, each));
      }
    }
  }

  private static void checkPeriods(List<Period> periods) {
    for (int i = 1; i < periods.size(); i++) {
      Period one = periods.get(i - 1);
      Period next = periods.get(i);
      if (next.fromDay() < one.toDay()) {
        throw new IllegalArgumentException(
            "Periods must not overlap, but %s begins on day %d and %s lasts until day %d; begin it later"
                .formatted(next.id(), next.fromDay(), one.id(), one.toDay()));
      }
    }
  }

  private static void checkArms(Design design, List<Arm> arms, List<Period> periods) {
    long given = periods.stream().filter(Period::givesArm).count();
    if (arms.isEmpty() && given > 0) {
      throw new IllegalArgumentException(
          "A period gives an arm, but the study has no arms; name them, or what the period gives");
    }
    if (!arms.isEmpty() && given == 0) {
      throw new IllegalArgumentException(
          "The study has arms, but no period gives them; write gives: arm in a period");
    }
    if (design == Design.CROSSOVER && given != arms.size()) {
      throw new IllegalArgumentException(
          "Arms that are crossed over need a period each, but there are %d arms and %d periods that give one"
              .formatted(arms.size(), given));
    }
    if (design != Design.PARALLEL && arms.size() < 2) {
      throw new IllegalArgumentException(
          "The design %s needs two arms or more, but there are %d"
              .formatted(design.id(), arms.size()));
    }
  }

  private static void checkCare(Before before, Entry entry, List<Arm> arms, List<Period> periods) {
    boolean followed = before instanceof Before.Prescribed;
    if (followed && entry.at() == Landmark.DIAGNOSIS) {
      throw new IllegalArgumentException(
          "Nobody recognises the disease where only prescriptions count, so a study cannot begin at the"
              + " diagnosis; write before: usual, or begin at onset");
    }
    if (before instanceof Before.Recognised && entry.at() == Landmark.TREATMENT) {
      throw new IllegalArgumentException(
          "Nobody is treated before the study, so it cannot begin at the first treatment; write before: usual");
    }
    boolean usual =
        periods.stream()
                .anyMatch(each -> each.treatment().filter(Treatment::isUsualCare).isPresent())
            || arms.stream().anyMatch(each -> each.treatment().isUsualCare());
    if (usual && followed) {
      throw new IllegalArgumentException(
          "Usual care cannot begin in a study after prescriptions of one's own; write before: usual");
    }
  }

  private static void checkEndpoint(
      Endpoint endpoint, Design design, List<Arm> arms, List<Period> periods) {
    List<String> names = arms.stream().map(Arm::id).toList();
    known(endpoint, "arm", endpoint.arm(), names);
    known(endpoint, "arm", endpoint.versus(), names);
    List<String> spans = periods.stream().map(Period::id).toList();
    known(endpoint, "period", endpoint.when().namedPeriod(), spans);
    known(endpoint, "period", endpoint.baseline().namedPeriod(), spans);
    boolean needs = endpoint.when().ofPeriod() || !(endpoint.when() instanceof Times.AtEntry);
    if (needs && periods.isEmpty() && !(endpoint.when() instanceof Times.Since)) {
      throw new IllegalArgumentException(
          "The endpoint %s is measured after entry, but the study has no period; add one"
              .formatted(endpoint.id()));
    }
    for (Times times : List.of(endpoint.when(), endpoint.baseline())) {
      checkDays(endpoint, times, periods);
    }
    boolean judged = endpoint.accept().isPresent() || endpoint.published().value().isPresent();
    if (judged && endpoint.arm().isEmpty() && arms.size() > 1 && !endpoint.knowsNoArm()) {
      throw new IllegalArgumentException(
          "A published figure is that of one arm, but the endpoint %s is about all; name the arm"
              .formatted(endpoint.id()));
    }
    if (endpoint.versus().isPresent() && endpoint.versus().equals(endpoint.arm())) {
      throw new IllegalArgumentException(
          "The endpoint %s compares an arm with itself; name another".formatted(endpoint.id()));
    }
    if (design == Design.CROSSOVER) {
      // The order differs from patient to patient, so a named period gives now one arm, now
      // another.
      Optional<String> named = endpoint.when().namedPeriod();
      boolean mixed =
          named.isPresent()
              && periods.stream()
                  .anyMatch(each -> each.givesArm() && each.id().equals(named.orElseThrow()));
      if (mixed) {
        throw new IllegalArgumentException(
            "In the period %s some patients are given one arm and some another; leave out the period of the"
                    .formatted(named.orElseThrow())
                + " endpoint %s, and it means that of the arm".formatted(endpoint.id()));
      }
    }
  }

  private static void checkDays(Endpoint endpoint, Times times, List<Period> periods) {
    if (!(times instanceof Times.InPeriod)) {
      return;
    }
    boolean arms = periods.stream().anyMatch(Period::givesArm);
    for (Period period : periods) {
      boolean meant =
          times.namedPeriod().isPresent()
              ? times.namedPeriod().orElseThrow().equals(period.id())
              : !arms || period.givesArm();
      int last = times.listed().getLast();
      if (meant && last > period.days()) {
        throw new IllegalArgumentException(
            "The endpoint %s is measured on day %d of the period %s, which lasts %d days; name another day"
                .formatted(endpoint.id(), last, period.id(), period.days()));
      }
      if (meant && !arms) {
        return;
      }
    }
  }

  private static void checkTreatment(Treatment treatment) {
    List<Prescription> all = new ArrayList<>();
    for (Gift gift : treatment.gifts()) {
      if (gift instanceof Gift.Prescribed it) {
        all.add(it.prescription());
      }
    }
    // Whoever the patient is, the same prescriptions overlap or have no sense.
    new Course(70, 170, Anchors.ONSET_ONLY.entered(0).diagnosed(0)).of(all, 0, 1);
  }

  private static void known(
      Endpoint endpoint, String what, Optional<String> name, List<String> names) {
    if (name.isPresent() && !names.contains(name.orElseThrow())) {
      throw new IllegalArgumentException(
          "The endpoint %s names the %s %s, but there is none of this name; take one of %s"
              .formatted(
                  endpoint.id(),
                  what,
                  name.orElseThrow(),
                  names.isEmpty() ? "none, or add it" : String.join(", ", names)));
    }
  }
}
