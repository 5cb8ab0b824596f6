package org.ranvier.patient;

import java.util.List;
import org.ranvier.patient.trait.NerveTraits;
import org.ranvier.patient.trait.PatientTraits;
import org.ranvier.patient.trait.Pregnancy;
import org.ranvier.random.Streams;

/// What makes the drive of block larger or smaller besides treatment: pregnancy, and remission.
final class Circumstances {

  private static final double DAYS_OF_A_YEAR = 365.25;
  private static final int DAYS_OF_PREGNANCY = 280;

  private final NerveTraits nerve;
  private final List<Pregnancy> pregnancies;
  private final double restsFromDay;

  /// @param streams of the patient
  Circumstances(PatientTraits traits, Streams streams) {
    nerve = traits.nerve();
    pregnancies = traits.pregnancies();
    double waited = -Math.log1p(-streams.with("remission").generator().nextDouble());
    restsFromDay = DAYS_OF_A_YEAR * waited / nerve.remissionYearly();
  }

  /// @return factor of the drive on a day
  double factor(int day) {
    double rest =
        inRemission(day) ? Math.exp((restsFromDay - day) / nerve.lesions().healingDays()) : 1;
    return pregnancies.isEmpty() || !pregnant(day) ? rest : rest * nerve.pregnancy();
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
