package org.ranvier.axon;

import org.ranvier.reference.Entry;

/// A gate of a channel: the share that is open follows dx/dt = opening·(1 − x) − closing·x.
///
/// @param name such as `m`
/// @param q10 factor of both rates for 10 °C
/// @param referenceCelsius the temperature at which the rates hold as written
public record Gate(String name, Rate opening, Rate closing, double q10, double referenceCelsius) {

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

  /// @return the share that is open if the potential is held
  public double steady(double millivolts) {
    double opens = opening.at(millivolts);
    return opens / (opens + closing.at(millivolts));
  }
}
