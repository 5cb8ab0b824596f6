package org.ranvier.cohort.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ranvier.cohort.plan.Before;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.plan.Gift;
import org.ranvier.cohort.plan.Treatment;
import org.ranvier.patient.care.Regimen;
import org.ranvier.patient.care.UsualCare;
import org.ranvier.patient.trait.PatientTraits;
import org.ranvier.patient.treatment.Anchors;
import org.ranvier.patient.treatment.Course;
import org.ranvier.patient.treatment.DoseUnit;
import org.ranvier.patient.treatment.Prescription;
import org.ranvier.patient.treatment.When;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

/// Turns the treatment of a period into givings.
final class Doses {

  /// More than this is not given in a day: Gammagard's label, and the advice against thrombosis.
  private static final double MOST_GRAMS_PER_KILOGRAM_A_DAY = 1;

  private final Life life;
  private final List<Prescription> before;
  private final Optional<Regimen> own;

  /// @param life on the day of entry, on which the own dose is what it is then
  Doses(CohortProtocol protocol, Life life) {
    this.life = life;
    before = protocol.before() instanceof Before.Prescribed it ? it.prescriptions() : List.of();
    own = life.care().flatMap(UsualCare::regimen);
  }

  private Doses(Life life, Doses other) {
    this.life = life;
    before = other.before;
    own = other.own;
  }

  /// @return the same for a copy of the life
  Doses of(Life copy) {
    return new Doses(copy, this);
  }

  /// Withholds what was planned, and plans a treatment from today to before another day.
  ///
  /// @param periodDay from which prescriptions count
  void give(Treatment treatment, int periodDay, int toDay) {
    life.withhold();
    int today = life.day();
    List<Prescription> all = new ArrayList<>();
    for (Gift gift : treatment.gifts()) {
      switch (gift) {
        case Gift.UsualCare _ -> {
          // The doctors give what they decide each morning.
        }
        case Gift.Own it -> all.addAll(own(it));
        case Gift.Prescribed it -> all.add(it.prescription());
      }
    }
    course(periodDay).of(all, today, toDay).forEach(life.patient()::give);
  }

  /// Plans what is prescribed before a study.
  void giveBefore(int toDay) {
    course(0).of(before, life.day(), toDay).forEach(life.patient()::give);
  }

  private Course course(int periodDay) {
    PatientTraits traits = life.patient().traits();
    OptionalInt diagnosis = life.care().map(UsualCare::diagnosisDay).orElse(OptionalInt.empty());
    return new Course(
        traits.weightKilograms(),
        traits.heightCentimetres(),
        new Anchors(diagnosis, OptionalInt.of(periodDay)));
  }

  private List<Prescription> own(Gift.Own gift) {
    if (own.isPresent()) {
      return List.of(prescription(own.orElseThrow(), gift));
    }
    List<Prescription> all = new ArrayList<>();
    for (Prescription each : before) {
      all.add(each.agent() == Agent.IMMUNOGLOBULIN ? changed(each, gift) : each);
    }
    return all;
  }

  /// The cycle goes on where it is; after a longer pause it begins anew today.
  private Prescription prescription(Regimen regimen, Gift.Own gift) {
    int interval = gift.everyDays().orElse(regimen.intervalDays());
    double dose = gift.share() * regimen.gramsPerKilogram() * interval / regimen.intervalDays();
    Route route = gift.route().orElse(regimen.route());
    OptionalInt latest = life.past().latestCourse();
    int due = latest.isPresent() ? latest.getAsInt() + interval : life.day();
    return new Prescription(
        Agent.IMMUNOGLOBULIN,
        route,
        dose,
        DoseUnit.GRAMS_PER_KILOGRAM,
        overDays(dose, route, interval),
        OptionalInt.of(interval),
        When.sinceOnset(Math.max(due, life.day())),
        Optional.empty());
  }

  /// What is prescribed keeps its days, unless the interval is another.
  private Prescription changed(Prescription own, Gift.Own gift) {
    OptionalInt everyDays =
        gift.everyDays().isPresent() && own.everyDays().isPresent()
            ? gift.everyDays()
            : own.everyDays();
    double longer =
        everyDays.isPresent() ? (double) everyDays.getAsInt() / own.everyDays().getAsInt() : 1;
    return new Prescription(
        own.agent(),
        gift.route().orElse(own.route()),
        own.dose() * gift.share() * longer,
        own.unit(),
        Math.min(own.overDays(), everyDays.orElse(own.overDays())),
        everyDays,
        own.from(),
        own.until());
  }

  private static int overDays(double gramsPerKilogram, Route route, int interval) {
    if (route != Route.IV) {
      return 1;
    }
    int days = (int) Math.ceil(gramsPerKilogram / MOST_GRAMS_PER_KILOGRAM_A_DAY);
    return Math.clamp(days, 1, interval);
  }
}
