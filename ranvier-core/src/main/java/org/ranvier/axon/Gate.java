package org.ranvier.axon;

import org.ranvier.reference.Entry;

/// A gate of a channel: the share that is open follows dx/dt = opening·(1 − x) − closing·x.
///
/// @param name such as `m`
/// @param q10 factor of both rates for 10 °C
/// @param referenceCelsius the temperature at which the rates hold as written
public record Gate(String name, Rate opening, Rate closing, double q10, double referenceCelsius) {

  private static final double SETTLING_MILLISECONDS = 1000;
  private static final double HEALTHY_MILLIVOLTS = -80;

  /// In time constants.
  private static final double LONG_ENOUGH = 40;

  static Gate of(String name, Entry entry) {
    entry.allowing("q10", "reference-celsius", "opening", "closing");
    return new Gate(
        name,
        Rate.of(entry.get("opening")),
        Rate.of(entry.get("closing")),
        entry.get("q10").number(),
        entry.get("reference-celsius").number());
  }

  /// @return the factor of both rates at a temperature
  public double speed(double celsius) {
    return Math.pow(q10, (celsius - referenceCelsius) / 10);
  }

  /// The share that is open when the axon has settled for a second after its lesions came on. Most
  /// gates are then steady; those that hardly move at that potential are still where they were in
  /// health.
  double settled(double millivolts, double celsius) {
    double opens = opening.at(millivolts);
    double shuts = closing.at(millivolts);
    double steady = opens / (opens + shuts);
    double moved = speed(celsius) * (opens + shuts) * SETTLING_MILLISECONDS;
    return moved > LONG_ENOUGH
        ? steady
        : steady + (steady(HEALTHY_MILLIVOLTS) - steady) * Math.exp(-moved);
  }

  /// @return in how many ms the gate follows
  double timeConstant(double millivolts, double celsius) {
    return 1 / (speed(celsius) * (opening.at(millivolts) + closing.at(millivolts)));
  }

  /// @return the share that is open if the potential is held
  public double steady(double millivolts) {
    double opens = opening.at(millivolts);
    return opens / (opens + closing.at(millivolts));
  }
}
