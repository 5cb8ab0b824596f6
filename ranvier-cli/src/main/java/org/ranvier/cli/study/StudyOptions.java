package org.ranvier.cli.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ranvier.cli.console.Console.Surroundings;
import org.ranvier.cli.verb.Options;
import org.ranvier.cli.verb.Verb;
import org.ranvier.cli.verb.WrongUse;
import org.ranvier.report.terminal.TerminalStyle;
import org.ranvier.study.subject.SubjectPattern;
import org.ranvier.study.subject.VirtualSubject;
import picocli.CommandLine.ParseResult;

/// What the user asked of `study`.
///
/// @param subject file or preset
/// @param json file for the record
/// @param html file for the page
/// @param edf folder for traces
/// @param truth file for the truth
/// @param results folder for special tests
/// @param seed instead of the subject's own
/// @param traces whether the record keeps them
record StudyOptions(
    String subject,
    Optional<String> json,
    Optional<String> html,
    Optional<String> edf,
    Optional<String> truth,
    Optional<String> results,
    boolean traces,
    OptionalLong seed,
    Axons axons,
    TerminalStyle style) {

  static StudyOptions of(ParseResult parsed, Surroundings surroundings) {
    StudyOptions options =
        new StudyOptions(
            Verb.given(parsed).getFirst(),
            Options.text(parsed, "-o"),
            Options.text(parsed, "--html"),
            Options.text(parsed, "--edf"),
            Options.text(parsed, "--truth"),
            Options.text(parsed, "--results"),
            parsed.hasMatchedOption("--traces"),
            Options.text(parsed, "--seed").map(StudyOptions::seed).orElse(OptionalLong.empty()),
            Options.text(parsed, "--axons").map(Axons::named).orElse(Axons.DIRECT),
            Options.style(parsed, surroundings));
    Options.oneToStandardOutput(List.of(options.json, options.html, options.truth));
    return options;
  }

  VirtualSubject drawn(SubjectPattern pattern) {
    return seed.isPresent() ? pattern.draw(seed.getAsLong()) : pattern.draw();
  }

  /// @return whether only files are wanted, no text
  boolean namesResult() {
    return json.isPresent()
        || html.isPresent()
        || edf.isPresent()
        || truth.isPresent()
        || results.isPresent();
  }

  private static OptionalLong seed(String text) {
    try {
      return OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException _) {
      throw new WrongUse("The seed must be a whole number, but is \"" + text + "\".");
    }
  }
}
