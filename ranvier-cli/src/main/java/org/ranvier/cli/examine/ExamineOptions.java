package org.ranvier.cli.examine;

import static org.ranvier.cli.output.Destination.STANDARD_OUTPUT;

import java.util.List;
import java.util.Optional;
import org.ranvier.cli.console.Console.Surroundings;
import org.ranvier.cli.verb.Verb;
import org.ranvier.cli.verb.WrongUse;
import org.ranvier.report.terminal.TerminalStyle;
import picocli.CommandLine.ParseResult;

/// What the user asked of `examine`.
///
/// @param json file or folder for readings as JSON
/// @param html file or folder for readings as pages
/// @param csv file for the table
/// @param criteria files with criteria sets of the user's own
/// @param style of text for the terminal
/// @param debug whether to print the stack trace of a fault of Ranvier's own
record ExamineOptions(
    List<String> inputs,
    Optional<String> json,
    Optional<String> html,
    Optional<String> csv,
    List<String> criteria,
    int threads,
    TerminalStyle style,
    boolean debug) {

  private static final int WIDE = 120;
  private static final int MOST_THREADS = 1024;

  /// No option but the inputs.
  static ExamineOptions none(List<String> inputs, Surroundings surroundings) {
    return new ExamineOptions(
        inputs,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Runtime.getRuntime().availableProcessors(),
        new TerminalStyle(
            surroundings.columns(), colour("auto", surroundings), surroundings.unicode()),
        false);
  }

  static ExamineOptions of(ParseResult parsed, Surroundings surroundings) {
    ExamineOptions options =
        new ExamineOptions(
            Verb.given(parsed),
            text(parsed, "--json"),
            text(parsed, "--html"),
            text(parsed, "--csv"),
            parsed.matchedOptionValue("--criteria", List.<String>of()),
            threads(parsed),
            style(parsed, surroundings),
            parsed.hasMatchedOption("--debug"));
    int toStandardOutput = 0;
    for (Optional<String> result : List.of(options.json, options.html, options.csv)) {
      toStandardOutput += isStandardOutput(result) ? 1 : 0;
    }
    if (toStandardOutput > 1) {
      throw new WrongUse(
          "Only one result can go to standard output, but - is given for %d; name a file."
              .formatted(toStandardOutput));
    }
    return options;
  }

  /// @return whether any result goes to a file or, as data, to standard output
  boolean namesResult() {
    return json.isPresent() || html.isPresent() || csv.isPresent();
  }

  /// @return whether standard output is free for text
  boolean leavesStandardOutput() {
    return !isStandardOutput(json) && !isStandardOutput(html) && !isStandardOutput(csv);
  }

  private static boolean isStandardOutput(Optional<String> name) {
    return name.isPresent() && name.orElseThrow().equals(STANDARD_OUTPUT);
  }

  private static Optional<String> text(ParseResult parsed, String option) {
    return parsed.hasMatchedOption(option)
        ? Optional.of(parsed.matchedOption(option).stringValues().getLast())
        : Optional.empty();
  }

  private static int threads(ParseResult parsed) {
    if (!parsed.hasMatchedOption("--threads")) {
      return Runtime.getRuntime().availableProcessors();
    }
    int threads = parsed.matchedOptionValue("--threads", 1);
    if (threads < 1 || threads > MOST_THREADS) {
      throw new WrongUse("The number of threads must be from 1 to 1024, but is " + threads + ".");
    }
    return threads;
  }

  private static TerminalStyle style(ParseResult parsed, Surroundings surroundings) {
    int width = parsed.hasMatchedOption("--wide") ? WIDE : surroundings.columns();
    if (parsed.hasMatchedOption("--width")) {
      width = parsed.matchedOptionValue("--width", width);
      if (width < 80 || width > 1000) {
        throw new WrongUse("The width must be from 80 to 1000 columns, but is " + width + ".");
      }
    }
    return new TerminalStyle(
        width,
        colour(text(parsed, "--colour").orElse("auto"), surroundings),
        surroundings.unicode(),
        parsed.hasMatchedOption("--details"));
  }

  private static boolean colour(String when, Surroundings surroundings) {
    return switch (when) {
      case "always" -> true;
      case "never" -> false;
      case "auto" -> surroundings.outIsTerminal() && surroundings.wantsColour();
      default ->
          throw new WrongUse("The colour must be auto, always or never, but is \"" + when + "\".");
    };
  }
}
