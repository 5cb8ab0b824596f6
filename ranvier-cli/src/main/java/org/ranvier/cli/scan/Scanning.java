package org.ranvier.cli.scan;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ranvier.cli.input.InputFile;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.mem.MemReader;
import org.ranvier.formats.mem.ScanRecording;
import org.ranvier.random.Streams;
import org.ranvier.result.Result;
import org.ranvier.study.scan.ScanAnalysis;
import org.ranvier.study.scan.ScanAnswer;

/// The work on one scan, which any thread can do.
record Scanning(ScanOptions options, InputStream standardInput) {

  /// More than any scan has.
  private static final int MOST_BYTES = 5_000_000;

  /// Lines of the header that say something about the muscle, with our words for them. Names and
  /// dates stay out of results.
  private static final Map<String, String> SHOWN =
      Map.of("S/R sites", "sites", "Temperature", "skin temperature (°C)");

  ScanOutcome of(String file) {
    try {
      return new ScanOutcome.Analysed(file, result(file));
    } catch (RanvierInputException e) {
      return new ScanOutcome.Refused(e.getMessage());
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      // A fault at one scan must not cost the user all others; the exit status tells of it.
      return new ScanOutcome.Failed(file, e);
    }
  }

  private Result result(String file) {
    InputFile input = new InputFile(file, true);
    String name = input.shownName();
    ScanRecording recording = MemReader.read(input.bytes(standardInput, MOST_BYTES), name);
    ScanAnalysis analysis = analysis(recording, name);
    List<Result.Fact> facts = new ArrayList<>();
    SHOWN.keySet().stream()
        .sorted()
        .forEach(key ->
            recording
                .said(key)
                .ifPresent(said -> facts.add(new Result.Fact(SHOWN.getOrDefault(key, key), said))));
    OptionalInt theirs =
        recording
            .variable(ScanRecording.THEIR_UNITS)
            .map(units -> OptionalInt.of((int) Math.round(units)))
            .orElse(OptionalInt.empty());
    String sites = recording.said("S/R sites").map(said -> ", " + said).orElse("");
    return ScanAnswer.of(
        shortName(file), "CMAP scan " + shortName(file) + sites, facts, analysis, theirs);
  }

  private ScanAnalysis analysis(ScanRecording recording, String name) {
    try {
      return ScanAnalysis.of(
          recording.scan(),
          Streams.of(options.seed()),
          options.files().size() == 1 && options.threads() > 1);
    } catch (IllegalArgumentException e) {
      String sentence = String.valueOf(e.getMessage()).replaceFirst("\\.$", "");
      throw new RanvierInputException(sentence, Place.in(name), "");
    }
  }

  /// @return the file's name without folders
  static String shortName(String file) {
    return file.equals("-") ? "standard input" : String.valueOf(Path.of(file).getFileName());
  }
}
