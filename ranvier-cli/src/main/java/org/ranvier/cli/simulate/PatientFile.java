package org.ranvier.cli.simulate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.input.InputFile;
import org.ranvier.cli.verb.WrongUse;
import org.ranvier.formats.patient.PatientPreset;
import org.ranvier.formats.patient.PatientReader;
import org.ranvier.formats.vocabulary.Nearest;
import org.ranvier.patient.story.PatientPlan;

/// Finds a patient by the name of its file, or of a preset.
final class PatientFile {

  /// More than any patient may have, so that the reader can say so.
  private static final int MOST_BYTES = 1_000_001;

  private PatientFile() {}

  static PatientPlan read(String name, Console console) {
    Optional<PatientPreset> preset = PatientPreset.WORDS.find(name);
    if (preset.isPresent() && !Files.exists(Path.of(name))) {
      return PatientReader.read(preset.orElseThrow().bytes(), name);
    }
    boolean meantPreset = !name.contains(".") && !name.contains("/") && !name.equals("-");
    if (meantPreset && !Files.exists(Path.of(name))) {
      throw new WrongUse(
          "There is neither a file nor a preset \"%s\"; %s."
              .formatted(name, Nearest.advice(name, "preset", PatientPreset.WORDS.all())));
    }
    InputFile input = new InputFile(name, true);
    return PatientReader.read(input.bytes(console.in(), MOST_BYTES), input.shownName());
  }
}
