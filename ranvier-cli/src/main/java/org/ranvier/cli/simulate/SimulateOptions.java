package org.ranvier.cli.simulate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ranvier.cli.console.Console.Surroundings;
import org.ranvier.cli.verb.Options;
import org.ranvier.cli.verb.Verb;
import org.ranvier.cli.verb.WrongUse;
import org.ranvier.patient.story.PatientPlan;
import org.ranvier.report.terminal.TerminalStyle;
import picocli.CommandLine.ParseResult;

/// What the user asked of `simulate`.
///
/// @param patient file or preset
/// @param folder for all results
/// @param json file for the story as a result
/// @param html file for the page
/// @param csv file for every day
/// @param diary file for the diary, `.csv` or `.json`
/// @param records folder for the records of the visits
/// @param seed instead of the patient's own
record SimulateOptions(
    String patient,
    Optional<String> folder,
    Optional<String> json,
    Optional<String> html,
    Optional<String> csv,
    Optional<String> diary,
    Optional<String> records,
    OptionalLong seed,
    TerminalStyle style) {

  static SimulateOptions of(ParseResult parsed, Surroundings surroundings) {
    SimulateOptions options =
        new SimulateOptions(
            Verb.given(parsed).getFirst(),
            Options.text(parsed, "-o"),
            Options.text(parsed, "--json"),
            Options.text(parsed, "--html"),
            Options.text(parsed, "--csv"),
            Options.text(parsed, "--diary"),
            Options.text(parsed, "--records"),
            Options.text(parsed, "--seed").map(SimulateOptions::seed).orElse(OptionalLong.empty()),
            Options.style(parsed, surroundings));
    Options.oneToStandardOutput(List.of(options.json, options.html, options.csv, options.diary));
    options.diary.ifPresent(SimulateOptions::checkDiary);
    return options;
  }

  PatientPlan seeded(PatientPlan plan) {
    return seed.isPresent() ? plan.withSeed(seed.getAsLong()) : plan;
  }

  /// @return whether only files are wanted, no text
  boolean namesResult() {
    return folder.isPresent()
        || json.isPresent()
        || html.isPresent()
        || csv.isPresent()
        || diary.isPresent()
        || records.isPresent();
  }

  private static void checkDiary(String name) {
    if (!name.endsWith(".csv") && !name.endsWith(".json") && !name.equals("-")) {
      throw new WrongUse(
          "A diary is written as .csv or .json, but the file is \"%s\".".formatted(name));
    }
  }

  private static OptionalLong seed(String text) {
    try {
      return OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException _) {
      throw new WrongUse("The seed must be a whole number, but is \"" + text + "\".");
    }
  }
}
