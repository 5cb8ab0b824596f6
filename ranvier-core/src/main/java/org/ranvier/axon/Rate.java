package org.ranvier.axon;

import org.ranvier.reference.Entry;
import org.ranvier.reference.Term;

/// How fast a gate opens or closes, as a function of the membrane potential V, at the gate's
/// reference temperature.
///
/// @param form which function
/// @param perMillisecond the factor k
/// @param atMillivolts the potential about which the function is centred
/// @param slopeMillivolts its steepness; below 0 for a rate that falls with V
public record Rate(Form form, double perMillisecond, double atMillivolts, double slopeMillivolts) {

  /// The functions, with y = (V − at)/slope.
  public enum Form implements Term {
    /// k·|slope|·y/(1 − e⁻ʸ)
    LINOID,
    /// k/(1 + e⁻ʸ)
    SIGMOID,
    /// k·eʸ
    EXPONENTIAL
  }

  static Rate of(Entry entry) {
    entry.allowing("form", "k", "at", "slope");
    return new Rate(
        entry.get("form").term(Form.class),
        entry.get("k").number(),
        entry.get("at").number(),
        entry.get("slope").number());
  }

  /// @return the rate in 1/ms
  public double at(double millivolts) {
    double y = (millivolts - atMillivolts) / slopeMillivolts;
    return switch (form) {
      case LINOID ->
          perMillisecond
              * Math.abs(slopeMillivolts)
              * (Math.abs(y) < 1e-5 ? 1 + y / 2 : y / (1 - Math.exp(-y)));
      case SIGMOID -> perMillisecond / (1 + Math.exp(-y));
      case EXPONENTIAL -> perMillisecond * Math.exp(y);
    };
  }
}
