package org.ranvier.cli.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.input.InputFile;
import org.ranvier.cli.verb.WrongUse;
import org.ranvier.formats.subject.Preset;
import org.ranvier.formats.subject.SubjectReader;
import org.ranvier.formats.vocabulary.Nearest;
import org.ranvier.study.subject.SubjectPattern;

/// Finds a subject by the name of its file, or of a preset.
final class SubjectFile {

  /// More than any subject may have, so that the reader can say so.
  private static final int MOST_BYTES = 1_000_001;

  private SubjectFile() {}

  static SubjectPattern read(String name, Console console) {
    Optional<Preset> preset = Preset.WORDS.find(name);
    if (preset.isPresent() && !Files.exists(Path.of(name))) {
      return SubjectReader.read(preset.orElseThrow().bytes(), name);
    }
    boolean meantPreset = !name.contains(".") && !name.contains("/") && !name.equals("-");
    if (meantPreset && !Files.exists(Path.of(name))) {
      throw new WrongUse(
          "There is neither a file nor a preset \"%s\"; %s."
              .formatted(name, Nearest.advice(name, "preset", Preset.WORDS.all())));
    }
    InputFile input = new InputFile(name, true);
    return SubjectReader.read(input.bytes(console.in(), MOST_BYTES), input.shownName());
  }
}
