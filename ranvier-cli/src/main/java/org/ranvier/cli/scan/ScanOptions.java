package org.ranvier.cli.scan;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ranvier.cli.console.Console.Surroundings;
import org.ranvier.cli.verb.Options;
import org.ranvier.cli.verb.Verb;
import org.ranvier.cli.verb.WrongUse;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.report.terminal.TerminalStyle;
import picocli.CommandLine.ParseResult;

/// What the user asked of `scan`.
///
/// @param several whether more than one scan was asked for
/// @param json file or folder for results
/// @param html file or folder for results as pages
/// @param csv file for one row each
/// @param debug whether to print the stack trace of a fault of Ranvier's own
record ScanOptions(
    List<String> files,
    boolean several,
    Optional<String> json,
    Optional<String> html,
    Optional<String> csv,
    int seed,
    int threads,
    TerminalStyle style,
    boolean debug) {

  static ScanOptions of(ParseResult parsed, Surroundings surroundings) {
    List<String> given = Verb.given(parsed);
    List<String> files = files(given);
    int seed = parsed.matchedOptionValue("--seed", 1);
    if (seed < 0) {
      throw new WrongUse("The seed must be 0 or more, but is " + seed + ".");
    }
    ScanOptions options =
        new ScanOptions(
            files,
            files.size() > 1 || !files.equals(given),
            Options.text(parsed, "--json"),
            Options.text(parsed, "--html"),
            Options.text(parsed, "--csv"),
            seed,
            Options.threads(parsed),
            Options.style(parsed, surroundings),
            parsed.hasMatchedOption("--debug"));
    options.check();
    return options;
  }

  private void check() {
    if (files.isEmpty()) {
      throw new WrongUse("Name a scan; an example is examples/scan/virtual-apb.mem.");
    }
    Options.oneToStandardOutput(List.of(json, html, csv));
    if (files.stream().filter("-"::equals).count() > 1) {
      throw new WrongUse("Standard input can be read once, but - is given more often.");
    }
    if (several && json.filter(name -> name.endsWith(".json")).isPresent()) {
      throw new WrongUse("For several scans --json needs a folder or a file that ends in .ndjson.");
    }
    if (several && html.filter(name -> name.endsWith(".html") || name.equals("-")).isPresent()) {
      throw new WrongUse("For several scans --html needs a folder.");
    }
  }

  /// @return whether only data are wanted, no text
  boolean namesResult() {
    return json.isPresent() || html.isPresent() || csv.isPresent();
  }

  /// A folder stands for the scans in it, by name.
  private static List<String> files(List<String> given) {
    List<String> files = new ArrayList<>();
    for (String name : given) {
      String[] children = name.equals("-") ? null : new File(name).list();
      if (children == null) {
        files.add(name);
        continue;
      }
      List<String> scans =
          Arrays.stream(children)
              .filter(child -> child.toLowerCase(Locale.ROOT).endsWith(".mem"))
              .sorted()
              .map(child -> new File(name, child).getPath())
              .toList();
      if (scans.isEmpty()) {
        throw new RanvierInputException(
            "A folder must hold scans that end in .mem, but there is none",
            Place.in(name),
            "name the files or another folder");
      }
      files.addAll(scans);
    }
    return files;
  }
}
