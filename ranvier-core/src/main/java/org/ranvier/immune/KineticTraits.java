package org.ranvier.immune;

import java.util.Map;

/// What immunoglobulin G does in one person. It leaves plasma with the flux `CL0·C + CL1·w·ln(1 +
/// exp((C − Cs)/w))`: above the level `Cs` the receptor that recycles it is saturated, and
/// clearance rises from `CL0` to `CL0 + CL1`.
///
/// @param lowClearanceLitresPerDay `CL0`
/// @param addedClearanceLitresPerDay `CL1`, 0 for kinetics that are linear
/// @param saturationGramsPerLitre `Cs`
/// @param saturationWidthGramsPerLitre `w`
/// @param exchangeLitresPerDay between the two compartments
/// @param absorptionPerDay from under the skin
/// @param subcutaneousShare of a dose under the skin that reaches plasma
/// @param hyaluronidaseShare the same with hyaluronidase
/// @param baselineGramsPerLitre level without treatment
public record KineticTraits(
    double weightKilograms,
    double lowClearanceLitresPerDay,
    double addedClearanceLitresPerDay,
    double saturationGramsPerLitre,
    double saturationWidthGramsPerLitre,
    double centralLitres,
    double peripheralLitres,
    double exchangeLitresPerDay,
    double absorptionPerDay,
    double subcutaneousShare,
    double hyaluronidaseShare,
    double baselineGramsPerLitre) {

  public KineticTraits {
    above("weight", weightKilograms);
    above("low clearance", lowClearanceLitresPerDay);
    if (!(addedClearanceLitresPerDay >= 0 && Double.isFinite(addedClearanceLitresPerDay))) {
      throw new IllegalArgumentException(
          "The added clearance must be 0 or more, but is " + addedClearanceLitresPerDay);
    }
    above("saturation level", saturationGramsPerLitre);
    above("width of saturation", saturationWidthGramsPerLitre);
    above("central volume", centralLitres);
    above("peripheral volume", peripheralLitres);
    above("exchange between compartments", exchangeLitresPerDay);
    above("rate of absorption", absorptionPerDay);
    share("subcutaneous share", subcutaneousShare);
    share("share with hyaluronidase", hyaluronidaseShare);
    above("baseline of immunoglobulin", baselineGramsPerLitre);
  }

  /// @return the medians of people of this weight
  public static KineticTraits usual(double weightKilograms) {
    return of(Person.usual(weightKilograms, Map.of()));
  }

  static KineticTraits of(Person person) {
    return new KineticTraits(
        person.weightKilograms(),
        person.figure("low-clearance"),
        person.figure("added-clearance"),
        person.figure("saturation"),
        person.figure("saturation-width"),
        person.figure("central-volume"),
        person.figure("peripheral-volume"),
        person.figure("exchange"),
        person.figure("absorption"),
        person.figure("subcutaneous-share"),
        person.figure("hyaluronidase-share"),
        person.figure("baseline-immunoglobulin"));
  }

  /// @return what leaves plasma at a level of immunoglobulin, in g a day
  public double eliminationGramsPerDay(double gramsPerLitre) {
    double over = (gramsPerLitre - saturationGramsPerLitre) / saturationWidthGramsPerLitre;
    double softened = Math.max(over, 0) + Math.log1p(Math.exp(-Math.abs(over)));
    return lowClearanceLitresPerDay * gramsPerLitre
        + addedClearanceLitresPerDay * saturationWidthGramsPerLitre * softened;
  }

  /// @return what the body makes, in g a day: as much as leaves at the baseline
  public double synthesisGramsPerDay() {
    return eliminationGramsPerDay(baselineGramsPerLitre);
  }

  private static void above(String what, double value) {
    if (!(value > 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException(
          "The %s must be above 0, but is %s".formatted(what, value));
    }
  }

  private static void share(String what, double value) {
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "The %s must be above 0 and at most 1, but is %s".formatted(what, value));
    }
  }
}
