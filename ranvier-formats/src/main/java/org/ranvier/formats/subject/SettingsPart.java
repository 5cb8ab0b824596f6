package org.ranvier.formats.subject;

import java.util.List;
import java.util.Optional;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;
import org.ranvier.study.protocol.Settings;

/// Reads what the examiner chooses at the machine.
final class SettingsPart {

  private static final List<String> KEYS =
      List.of("noiseMicrovolts", "stimulusFactor", "electrodeOffsetMillimetres", "coStimulation");
  private static final List<String> OFFSET = List.of("along", "across");

  private SettingsPart() {}

  static Settings read(Optional<Given> given) {
    if (given.isEmpty()) {
      return Settings.CAREFUL;
    }
    Part part = new Part("The settings", given.orElseThrow(), KEYS);
    Optional<Part> offset =
        part.find("electrodeOffsetMillimetres")
            .map(each -> new Part("The electrode's offset", each, OFFSET));
    double noise = number(part, "noiseMicrovolts", Settings.CAREFUL.noiseMicrovolts());
    double stimulus = number(part, "stimulusFactor", Settings.CAREFUL.stimulusFactor());
    double along = offset.map(each -> number(each, "along", 0)).orElse(0.0);
    double across = offset.map(each -> number(each, "across", 0)).orElse(0.0);
    double spread = number(part, "coStimulation", Settings.CAREFUL.coStimulation());
    return Drawn.checked(
        given.orElseThrow(), () -> new Settings(noise, stimulus, along, across, spread));
  }

  private static double number(Part part, String key, double otherwise) {
    return part.find(key).map(each -> each.number("The setting " + key)).orElse(otherwise);
  }
}
