package org.ranvier.cli.cohort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.input.InputFile;
import org.ranvier.cli.verb.Progress;
import org.ranvier.cohort.measure.Examining;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.report.CohortResult;
import org.ranvier.cohort.report.Outcomes;
import org.ranvier.cohort.run.CohortRun;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.protocol.ResultsFile;
import org.ranvier.formats.protocol.ResultsHeader;
import org.ranvier.result.Result;

/// One run of a study: patients' rows go to a file, from which the figures are worked out.
record Running(
    CohortProtocol protocol, ResultsHeader header, CohortOptions options, Console console) {

  Result result() {
    Optional<String> named = options.csv().or(options::resume);
    if (named.isPresent()) {
      return followed(Path.of(named.orElseThrow()));
    }
    Path own = ownFile();
    try {
      return followed(own);
    } finally {
      delete(own);
    }
  }

  private Result followed(Path path) {
    try (ResultsFile file = open(path)) {
      int left = protocol.patients() - file.done().takenIn();
      try (Progress progress = Progress.on(console, "Following", "patients", Math.max(0, left))) {
        new CohortRun(protocol, Examining.shipped())
            .run(
                file.done(),
                options.threads(),
                row -> {
                  file.add(row);
                  if (row.isTakenIn()) {
                    progress.step();
                  }
                });
      } catch (IllegalArgumentException e) {
        throw new RanvierInputException(
            String.valueOf(e.getMessage()),
            Place.in(options.protocol()),
            "change what is given or asked");
      }
      return CohortResult.of(protocol, Outcomes.of(protocol, rows -> file.each(protocol, rows)));
    }
  }

  private ResultsFile open(Path path) {
    if (options.resume().isEmpty()) {
      return ResultsFile.begin(path, header);
    }
    if (!Files.isRegularFile(path)) {
      throw new InputFile(path.toString(), true).unreadable();
    }
    return ResultsFile.resume(path, header);
  }

  private static Path ownFile() {
    try {
      return Files.createTempFile("ranvier-cohort-", ".csv");
    } catch (IOException e) {
      throw new RanvierInputException(
          "A run needs a file for its rows, but none can be made",
          Place.in(System.getProperty("java.io.tmpdir", "the folder for temporary files")),
          "name a file by --csv");
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException _) {
      // It lies where the system clears up.
    }
  }
}
