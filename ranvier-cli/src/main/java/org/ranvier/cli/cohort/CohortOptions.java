package org.ranvier.cli.cohort;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ranvier.cli.console.Console.Surroundings;
import org.ranvier.cli.output.Destination;
import org.ranvier.cli.verb.Options;
import org.ranvier.cli.verb.Verb;
import org.ranvier.cli.verb.WrongUse;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.report.terminal.TerminalStyle;
import picocli.CommandLine.ParseResult;

/// What the user asked of `cohort`.
///
/// @param protocol its file
/// @param patients instead of those of the protocol
/// @param seed instead of the protocol's own
/// @param json file for the result
/// @param html file for the result as a page
/// @param csv file that patients' rows begin
/// @param resume file with which an earlier run goes on
record CohortOptions(
    String protocol,
    OptionalInt patients,
    OptionalLong seed,
    int threads,
    Optional<String> json,
    Optional<String> html,
    Optional<String> csv,
    Optional<String> resume,
    TerminalStyle style) {

  static CohortOptions of(ParseResult parsed, Surroundings surroundings) {
    CohortOptions options =
        new CohortOptions(
            Verb.given(parsed).getFirst(),
            patients(parsed),
            Options.text(parsed, "--seed").map(CohortOptions::seed).orElse(OptionalLong.empty()),
            Options.threads(parsed),
            Options.text(parsed, "-o"),
            Options.text(parsed, "--html"),
            Options.text(parsed, "--csv"),
            Options.text(parsed, "--resume"),
            Options.style(parsed, surroundings));
    Options.oneToStandardOutput(List.of(options.json, options.html));
    if (options.csv.isPresent() && options.resume.isPresent()) {
      throw new WrongUse(
          "A run begins a file by --csv or goes on with one by --resume, but both are given; leave"
              + " one out.");
    }
    for (Optional<String> file : List.of(options.csv, options.resume)) {
      if (file.filter(Destination.STANDARD_OUTPUT::equals).isPresent()) {
        throw new WrongUse("Patients' rows need a file that a run can go on with; name one.");
      }
    }
    return options;
  }

  CohortProtocol applied(CohortProtocol protocol) {
    CohortProtocol sized =
        patients.isPresent() ? protocol.withPatients(patients.getAsInt()) : protocol;
    return seed.isPresent() ? sized.withSeed(seed.getAsLong()) : sized;
  }

  /// @return whether only files are wanted, no text
  boolean namesResult() {
    return json.isPresent() || html.isPresent();
  }

  private static OptionalInt patients(ParseResult parsed) {
    if (!parsed.hasMatchedOption("--patients")) {
      return OptionalInt.empty();
    }
    int patients = parsed.matchedOptionValue("--patients", 1);
    if (patients < 1 || patients > CohortProtocol.MOST_PATIENTS) {
      throw new WrongUse(
          "The number of patients must be from 1 to %d, but is %d."
              .formatted(CohortProtocol.MOST_PATIENTS, patients));
    }
    return OptionalInt.of(patients);
  }

  private static OptionalLong seed(String text) {
    try {
      return OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException _) {
      throw new WrongUse("The seed must be a whole number, but is \"" + text + "\".");
    }
  }
}
