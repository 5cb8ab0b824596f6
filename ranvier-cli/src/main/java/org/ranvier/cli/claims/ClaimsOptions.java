package org.ranvier.cli.claims;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ranvier.claims.Claims;
import org.ranvier.cli.console.Console.Surroundings;
import org.ranvier.cli.verb.Options;
import org.ranvier.cli.verb.Verb;
import org.ranvier.cli.verb.WrongUse;
import org.ranvier.formats.vocabulary.Nearest;
import org.ranvier.report.terminal.TerminalStyle;
import picocli.CommandLine.ParseResult;

/// What the user asked of `claims`.
///
/// @param ids of claims to be shown in full; none for all in a table
/// @param figures file with figures of the model, in place of those that ship
/// @param remake file for figures of the model that are to be made anew
/// @param patients of each protocol, in place of what it says
record ClaimsOptions(
    List<String> ids,
    Optional<String> json,
    Optional<String> html,
    Optional<String> figures,
    Optional<String> remake,
    OptionalInt patients,
    int threads,
    TerminalStyle style) {

  static ClaimsOptions of(ParseResult parsed, Claims claims, Surroundings surroundings) {
    ClaimsOptions options =
        new ClaimsOptions(
            Verb.given(parsed),
            Options.text(parsed, "--json"),
            Options.text(parsed, "--html"),
            Options.text(parsed, "--figures"),
            Options.text(parsed, "--remake"),
            parsed.hasMatchedOption("--patients")
                ? OptionalInt.of(parsed.matchedOptionValue("--patients", 1))
                : OptionalInt.empty(),
            Options.threads(parsed),
            Options.style(parsed, surroundings));
    options.check(claims);
    return options;
  }

  private void check(Claims claims) {
    for (String id : ids) {
      if (claims.find(id).isEmpty()) {
        throw new WrongUse(
            "There is no claim \"%s\"; %s."
                .formatted(id, Nearest.advice(id, "claim", claims.ids())));
      }
    }
    Options.oneToStandardOutput(List.of(json, html, remake));
    if (remake.isPresent() && figures.isPresent()) {
      throw new WrongUse("Figures are made anew or read from a file; give one of the two.");
    }
    if (patients.isPresent() && remake.isEmpty()) {
      throw new WrongUse(
          "The number of patients matters when figures are made; add --remake FILE.");
    }
    if (patients.isPresent() && patients.getAsInt() < 1) {
      throw new WrongUse(
          "The number of patients must be 1 or more, but is " + patients.getAsInt() + ".");
    }
  }

  /// @return whether only data are wanted, no text
  boolean namesResult() {
    return json.isPresent() || html.isPresent() || Options.isStandardOutput(remake);
  }
}
