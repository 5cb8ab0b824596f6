package org.ranvier.cli.conduct;

import java.util.List;
import java.util.Optional;
import org.ranvier.axon.Accuracy;
import org.ranvier.cli.console.Console.Surroundings;
import org.ranvier.cli.verb.Options;
import org.ranvier.cli.verb.Verb;
import org.ranvier.cli.verb.WrongUse;
import org.ranvier.formats.experiment.ExperimentReader;
import org.ranvier.report.terminal.TerminalStyle;
import picocli.CommandLine.ParseResult;

/// What the user asked of `conduct`.
///
/// @param accuracy instead of that of the files
/// @param json file or folder for results
/// @param html file or folder for results as pages
/// @param csv file or folder for tables
/// @param table which table is wanted, if one is
/// @param debug whether to print the stack trace of a fault of Ranvier's own
record ConductOptions(
    List<String> files,
    Optional<Accuracy> accuracy,
    Optional<String> json,
    Optional<String> html,
    Optional<String> csv,
    Optional<String> table,
    int threads,
    TerminalStyle style,
    boolean debug) {

  static ConductOptions of(ParseResult parsed, Surroundings surroundings) {
    ConductOptions options =
        new ConductOptions(
            Verb.given(parsed),
            Options.text(parsed, "--accuracy").map(ConductOptions::accuracy),
            Options.text(parsed, "--json"),
            Options.text(parsed, "--html"),
            Options.text(parsed, "--csv"),
            Options.text(parsed, "--table"),
            Options.threads(parsed),
            Options.style(parsed, surroundings),
            parsed.hasMatchedOption("--debug"));
    options.check();
    return options;
  }

  private void check() {
    if (files.isEmpty()) {
      throw new WrongUse("Name an experiment; examples are in examples/conduct.");
    }
    Options.oneToStandardOutput(List.of(json, html, csv));
    if (table.isPresent() && !wantsOneTable()) {
      throw new WrongUse("A table can be chosen for --csv FILE.csv or --csv - only.");
    }
    if (files.stream().filter("-"::equals).count() > 1) {
      throw new WrongUse("Standard input can be read once, but - is given more often.");
    }
    if (!several()) {
      return;
    }
    if (wantsOneTable()) {
      throw new WrongUse("For several experiments --csv needs a folder.");
    }
    if (json.filter(name -> name.endsWith(".json")).isPresent()) {
      throw new WrongUse(
          "For several experiments --json needs a folder or a file that ends in .ndjson.");
    }
    if (html.filter(name -> name.endsWith(".html") || name.equals("-")).isPresent()) {
      throw new WrongUse("For several experiments --html needs a folder.");
    }
  }

  boolean several() {
    return files.size() > 1;
  }

  /// @return whether only data are wanted, no text
  boolean namesResult() {
    return json.isPresent() || html.isPresent() || csv.isPresent();
  }

  /// @return whether a single table goes to a file or to standard output
  boolean wantsOneTable() {
    return Options.isStandardOutput(csv) || csv.filter(name -> name.endsWith(".csv")).isPresent();
  }

  private static Accuracy accuracy(String name) {
    return ExperimentReader.accuracy(name)
        .orElseThrow(() ->
            new WrongUse("The accuracy must be fast, standard or fine, but is \"" + name + "\"."));
  }
}
