package org.ranvier.formats.experiment;

import java.util.List;
import org.ranvier.axon.Pump;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;

/// Reads the pump of an axon; what is left out has its shipped value.
final class PumpPart {

  private static final List<String> KEYS =
      List.of(
          "restMilliamperes",
          "largestMilliamperes",
          "q10",
          "perImpulseMilliamperes",
          "fadingSeconds");

  private PumpPart() {}

  static Pump read(Given given) {
    Part part = new Part("A pump", given, KEYS);
    Pump usual = Pump.shipped();
    double rest = figure(part, "restMilliamperes", usual.restMilliamperes());
    double largest = figure(part, "largestMilliamperes", usual.largestMilliamperes());
    double q10 = figure(part, "q10", usual.q10());
    double perImpulse = figure(part, "perImpulseMilliamperes", usual.perImpulseMilliamperes());
    double fading = figure(part, "fadingSeconds", usual.fadingSeconds());
    try {
      return usual.with(rest, largest, q10, perImpulse, fading);
    } catch (IllegalArgumentException e) {
      throw given.mistake(String.valueOf(e.getMessage()), "correct the figure");
    }
  }

  private static double figure(Part part, String key, double usual) {
    return part.find(key).map(each -> each.number("The figure " + key)).orElse(usual);
  }
}
