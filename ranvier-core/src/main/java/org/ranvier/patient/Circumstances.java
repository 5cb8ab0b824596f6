package org.ranvier.patient;

import java.util.List;
import org.ranvier.patient.trait.NerveTraits;
import org.ranvier.patient.trait.PatientTraits;
import org.ranvier.patient.trait.Pregnancy;
import org.ranvier.random.Streams;

/// What makes the drive of block larger or smaller besides treatment: pregnancy, and remission,
/// which comes only while treatment holds the disease back.
final class Circumstances {

  private static final double DAYS_OF_A_YEAR = 365.25;
  private static final int DAYS_OF_PREGNANCY = 280;

  private final NerveTraits nerve;
  private final List<Pregnancy> pregnancies;
  private final double restsAfterYears;
  private double heldBackYears;
  private int restsFromDay = Integer.MAX_VALUE;

  /// @param streams of the patient
  Circumstances(PatientTraits traits, Streams streams) {
    nerve = traits.nerve();
    pregnancies = traits.pregnancies();
    double waited = -Math.log1p(-streams.with("remission").generator().nextDouble());
    restsAfterYears = waited / nerve.remissionYearly();
  }

  private Circumstances(Circumstances other) {
    nerve = other.nerve;
    pregnancies = other.pregnancies;
    restsAfterYears = other.restsAfterYears;
    heldBackYears = other.heldBackYears;
    restsFromDay = other.restsFromDay;
  }

  Circumstances copy() {
    return new Circumstances(this);
  }

  /// @return factor of the drive on a day
  double factor(int day) {
    double rest =
        inRemission(day)
            ? Math.exp((double) (restsFromDay - day) / nerve.lesions().healingDays())
            : 1;
    return pregnancies.isEmpty() || !pregnant(day) ? rest : rest * nerve.pregnancy();
  }

  /// @param heldBack by what share treatment held the drive back on a day
  void pass(int day, double heldBack) {
    heldBackYears += heldBack / DAYS_OF_A_YEAR;
    if (heldBackYears >= restsAfterYears) {
      restsFromDay = Math.min(restsFromDay, day);
    }
  }

  boolean inRemission(int day) {
    return day >= restsFromDay;
  }

  private boolean pregnant(int day) {
    return pregnancies.stream()
        .mapToDouble(each -> day - each.years() * DAYS_OF_A_YEAR)
        .anyMatch(since -> since >= 0 && since < DAYS_OF_PREGNANCY);
  }
}
