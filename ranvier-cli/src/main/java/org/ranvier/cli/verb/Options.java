package org.ranvier.cli.verb;

import static org.ranvier.cli.output.Destination.STANDARD_OUTPUT;
import static org.ranvier.cli.verb.Verb.flag;
import static org.ranvier.cli.verb.Verb.number;
import static org.ranvier.cli.verb.Verb.option;

import java.util.List;
import java.util.Optional;
import org.ranvier.cli.console.Console.Surroundings;
import org.ranvier.report.terminal.TerminalStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Options that several verbs share.
public final class Options {

  private static final int WIDE = 120;
  private static final int MOST_THREADS = 1024;

  private Options() {}

  /// Adds the options of which [#style] tells the outcome, but `--details`.
  public static void describeStyle(CommandSpec spec) {
    spec.addOption(flag("--wide", "Write lines of 120 columns."));
    spec.addOption(number("--width", "Write lines of N columns, 80 or more."));
    spec.addOption(
        option("--colour", "WHEN", "auto (on a terminal), always or never.")
            .names("--colour", "--color")
            .build());
  }

  /// @return the value of an option, the last if it is given twice
  public static Optional<String> text(ParseResult parsed, String option) {
    return parsed.hasMatchedOption(option)
        ? Optional.of(parsed.matchedOption(option).stringValues().getLast())
        : Optional.empty();
  }

  /// @return the value of `--threads`, or the number of processors
  public static int threads(ParseResult parsed) {
    if (!parsed.hasMatchedOption("--threads")) {
      return Runtime.getRuntime().availableProcessors();
    }
    int threads = parsed.matchedOptionValue("--threads", 1);
    if (threads < 1 || threads > MOST_THREADS) {
      throw new WrongUse("The number of threads must be from 1 to 1024, but is " + threads + ".");
    }
    return threads;
  }

  /// @return how text for the terminal is to look
  public static TerminalStyle style(ParseResult parsed, Surroundings surroundings) {
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

  /// @return the same if no option is given
  public static TerminalStyle usualStyle(Surroundings surroundings) {
    return new TerminalStyle(
        surroundings.columns(), colour("auto", surroundings), surroundings.unicode());
  }

  /// Refuses more than one result that is to go to standard output.
  public static void oneToStandardOutput(List<Optional<String>> results) {
    long toStandardOutput = results.stream().filter(Options::isStandardOutput).count();
    if (toStandardOutput > 1) {
      throw new WrongUse(
          "Only one result can go to standard output, but - is given for %d; name a file."
              .formatted(toStandardOutput));
    }
  }

  /// @return whether a result is to go to standard output
  public static boolean isStandardOutput(Optional<String> name) {
    return name.isPresent() && name.orElseThrow().equals(STANDARD_OUTPUT);
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
