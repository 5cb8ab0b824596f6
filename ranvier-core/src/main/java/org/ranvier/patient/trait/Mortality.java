package org.ranvier.patient.trait;

import java.util.EnumMap;
import java.util.Map;
import org.ranvier.record.Sex;
import org.ranvier.reference.Entry;

/// Death from other causes: its hazard grows evenly on the logarithm with age (Gompertz).
public final class Mortality {

  private static final double ANCHOR_YEARS = 60;

  private final double growth;
  private final Map<Sex, Double> atSixty = new EnumMap<>(Sex.class);

  private Mortality(double growth) {
    this.growth = growth;
  }

  static Mortality of(Entry entry) {
    entry.allowing("source", "verified", "growth", "at-sixty").source();
    Mortality mortality = new Mortality(entry.get("growth").number());
    for (Sex sex : Sex.values()) {
      mortality.atSixty.put(sex, entry.get("at-sixty").get(sex.id()).number());
    }
    return mortality;
  }

  /// @return hazard of death, in 1/y
  public double hazard(Sex sex, double ageYears) {
    return atSixty.getOrDefault(sex, 0.0) * Math.exp(growth * (ageYears - ANCHOR_YEARS));
  }

  /// @param hazards hazard that the person lives through from an age on, drawn from an exponential
  ///   distribution of mean 1
  /// @return age at death in years
  public double ageAtDeath(Sex sex, double fromAgeYears, double hazards) {
    return fromAgeYears + Math.log1p(growth * hazards / hazard(sex, fromAgeYears)) / growth;
  }
}
