package org.ranvier.cli.conduct;

import java.io.InputStream;
import org.ranvier.axon.experiment.Experiment;
import org.ranvier.cli.input.InputFile;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.experiment.ExperimentReader;
import org.ranvier.result.Result;

/// The work on one experiment, which any thread can do.
record Answering(ConductOptions options, InputStream standardInput) {

  /// More than any experiment may have, so that the reader can say so.
  private static final int MOST_BYTES = 1_000_001;

  Answer of(String file) {
    try {
      return new Answer.Given(file, result(file));
    } catch (RanvierInputException e) {
      return new Answer.Refused(file, e.getMessage());
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      // A fault at one experiment must not cost the user all others; the exit status tells of it.
      return new Answer.Failed(file, e);
    }
  }

  private Result result(String file) {
    InputFile input = new InputFile(file, true);
    Experiment read =
        ExperimentReader.read(input.bytes(standardInput, MOST_BYTES), input.shownName());
    Experiment experiment = options.accuracy().map(read::at).orElse(read);
    try {
      return experiment.run();
    } catch (IllegalArgumentException e) {
      throw new RanvierInputException(
          String.valueOf(e.getMessage()),
          Place.in(input.shownName()),
          "change what is asked, or of which axon");
    }
  }
}
