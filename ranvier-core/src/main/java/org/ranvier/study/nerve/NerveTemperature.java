package org.ranvier.study.nerve;

import org.ranvier.anatomy.Limb;
import org.ranvier.reference.Entry;

/// How warm a nerve is along its course: as the skin beyond elbow or knee, then evenly warmer up to
/// the trunk.
///
/// @param skinCelsius of hand or foot, from 10 to 42
/// @param coreCelsius of the trunk, no colder than 30
public record NerveTemperature(double skinCelsius, double coreCelsius) {

  private static final NerveFigures FIGURES = NerveFigures.shipped();
  private static final double CORE = FIGURES.value("temperature", "core-celsius");
  private static final double VELOCITY_Q10 = FIGURES.value("temperature", "velocity-q10");
  private static final double TERMINAL_Q10 = FIGURES.value("temperature", "terminal-q10");
  private static final NerveTemperature REFERENCE =
      skin(FIGURES.value("temperature", "reference-skin-celsius"));

  public NerveTemperature {
    if (!(skinCelsius >= 10 && skinCelsius <= 42 && coreCelsius >= 30 && coreCelsius <= 42)) {
      throw new IllegalArgumentException(
          "Skin must have 10 to 42 °C and the trunk 30 to 42 °C, but have %s and %s °C"
              .formatted(skinCelsius, coreCelsius));
    }
  }

  /// @return a person without fever whose skin has so many °C
  public static NerveTemperature skin(double celsius) {
    return new NerveTemperature(celsius, Math.max(CORE, celsius));
  }

  /// @return what norms of velocity are taken at
  public static NerveTemperature reference() {
    return REFERENCE;
  }

  /// @param millimetres from the cord, for a person of the reference height
  /// @return °C of the nerve
  double at(Limb limb, double millimetres) {
    return Along.of(limb).at(this, millimetres);
  }

  /// @return by what factor velocity there differs from velocity at the reference
  double velocityFactor(Limb limb, double millimetres) {
    double warmer = at(limb, millimetres) - REFERENCE.at(limb, millimetres);
    return Math.pow(VELOCITY_Q10, warmer / 10);
  }

  /// @return by what factor processes of a nerve as warm as the skin are faster than at the
  ///   reference
  double velocityFactor() {
    return Math.pow(VELOCITY_Q10, (skinCelsius - REFERENCE.skinCelsius) / 10);
  }

  /// @return by what factor the time in endings and end-plates differs from that at the reference
  public double terminalFactor() {
    return Math.pow(TERMINAL_Q10, (REFERENCE.skinCelsius - skinCelsius) / 10);
  }

  /// Between which places in mm from the cord a nerve warms from the skin's temperature to the
  /// core's.
  private record Along(double asSkin, double asCore) {

    private static final Along ARM = read(Limb.ARM);
    private static final Along LEG = read(Limb.LEG);

    static Along of(Limb limb) {
      return switch (limb) {
        case ARM -> ARM;
        case LEG -> LEG;
      };
    }

    private static Along read(Limb limb) {
      Entry along = FIGURES.entry("temperature", limb.id());
      return new Along(
          along.get("as-skin-beyond-millimetres").number(),
          along.get("as-core-within-millimetres").number());
    }

    double at(NerveTemperature temperature, double millimetres) {
      double share = Math.clamp((asSkin - millimetres) / (asSkin - asCore), 0, 1);
      return temperature.skinCelsius + share * (temperature.coreCelsius - temperature.skinCelsius);
    }
  }
}
