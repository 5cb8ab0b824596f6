package org.ranvier.cli.examine;

import java.util.List;
import java.util.Optional;
import org.ranvier.cli.console.Console.Surroundings;
import org.ranvier.cli.verb.Options;
import org.ranvier.cli.verb.Verb;
import org.ranvier.report.terminal.TerminalStyle;
import picocli.CommandLine.ParseResult;

/// What the user asked of `examine`.
///
/// @param json file or folder for readings as JSON
/// @param html file or folder for readings as pages
/// @param csv file for the table
/// @param criteria files with criteria sets of the user's own
/// @param estimate whether to estimate axons by simulation
/// @param style of text for the terminal
/// @param debug whether to print the stack trace of a fault of Ranvier's own
record ExamineOptions(
    List<String> inputs,
    Optional<String> json,
    Optional<String> html,
    Optional<String> csv,
    List<String> criteria,
    boolean estimate,
    int threads,
    TerminalStyle style,
    boolean debug) {

  /// No option but the inputs.
  static ExamineOptions none(List<String> inputs, Surroundings surroundings) {
    return new ExamineOptions(
        inputs,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        true,
        Runtime.getRuntime().availableProcessors(),
        Options.usualStyle(surroundings),
        false);
  }

  static ExamineOptions of(ParseResult parsed, Surroundings surroundings) {
    ExamineOptions options =
        new ExamineOptions(
            Verb.given(parsed),
            Options.text(parsed, "--json"),
            Options.text(parsed, "--html"),
            Options.text(parsed, "--csv"),
            parsed.matchedOptionValue("--criteria", List.<String>of()),
            !parsed.hasMatchedOption("--no-estimate"),
            Options.threads(parsed),
            Options.style(parsed, surroundings),
            parsed.hasMatchedOption("--debug"));
    Options.oneToStandardOutput(List.of(options.json, options.html, options.csv));
    return options;
  }

  /// @return whether any result goes to a file or, as data, to standard output
  boolean namesResult() {
    return json.isPresent() || html.isPresent() || csv.isPresent();
  }

  /// @return whether standard output is free for text
  boolean leavesStandardOutput() {
    return !Options.isStandardOutput(json)
        && !Options.isStandardOutput(html)
        && !Options.isStandardOutput(csv);
  }
}
