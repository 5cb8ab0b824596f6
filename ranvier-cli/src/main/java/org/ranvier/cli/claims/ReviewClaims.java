package org.ranvier.cli.claims;

import static org.ranvier.cli.verb.Verb.number;
import static org.ranvier.cli.verb.Verb.option;
import static org.ranvier.cli.verb.Verb.parameters;

import org.ranvier.claims.Claims;
import org.ranvier.claims.ClaimsResult;
import org.ranvier.claims.ClaimsReview;
import org.ranvier.claims.FiguresFile;
import org.ranvier.claims.Fingerprints;
import org.ranvier.claims.ModelFigures;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.output.Destination;
import org.ranvier.cli.verb.ExitStatus;
import org.ranvier.cli.verb.Options;
import org.ranvier.cli.verb.Verb;
import org.ranvier.cli.verb.Version;
import org.ranvier.formats.json.writing.ResultWriter;
import org.ranvier.report.html.ClaimsPage;
import org.ranvier.report.terminal.TerminalClaims;
import org.ranvier.report.words.ClaimsSummary;
import org.ranvier.result.Result;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `ranvier claims`: what lay pages say, held against the literature and the model.
public final class ReviewClaims implements Verb {

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public String summary() {
    return "Hold what lay pages say against the literature and the model.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        parameters("0..*", "0..*", "ID", "Claims to show with all that is behind their verdicts.")
            .build());
    spec.addOption(
        option(
                "--json",
                "FILE",
                "Write verdicts and figures as JSON (ranvier.result/1); - is standard output.")
            .build());
    spec.addOption(
        option("--html", "FILE", "Write a page with all sources; - is standard output.").build());
    spec.addOption(
        option(
                "--figures",
                "FILE",
                "Take the model's figures from a file that --remake wrote, not those that ship"
                    + " with Ranvier.")
            .build());
    spec.addOption(
        option(
                "--remake",
                "FILE",
                "First simulate all protocols of examples/claims anew, minutes, and write the"
                    + " model's figures into this file.")
            .build());
    spec.addOption(
        number("--patients", "Simulate N patients of each protocol, not as many as it says."));
    spec.addOption(
        number("--threads", "Simulate N patients at a time; the figures are the same with any N."));
    Options.describeStyle(spec);
  }

  @Override
  public int run(ParseResult parsed, Console console) {
    Claims claims = Claims.shipped();
    ClaimsOptions options = ClaimsOptions.of(parsed, claims, console.surroundings());
    ProtocolFiles protocols = ProtocolFiles.shipped(claims);
    Fingerprints now = Fingerprints.now(claims, protocols.texts());
    ClaimsReview review = ClaimsReview.of(claims, figures(options, protocols, now, console), now);
    write(options.ids().isEmpty() ? review : review.only(options.ids()), options, console);
    return ExitStatus.DONE;
  }

  private static ModelFigures figures(
      ClaimsOptions options, ProtocolFiles protocols, Fingerprints now, Console console) {
    if (options.remake().isPresent()) {
      ModelFigures made = new Remaking(options, protocols, now, console).figures();
      Destination.write(options.remake().orElseThrow(), FiguresFile.text(made), console);
      return made;
    }
    return options.figures().map(FigureInput::read).orElseGet(ModelFigures::shipped);
  }

  private static void write(ClaimsReview review, ClaimsOptions options, Console console) {
    if (options.json().isPresent()) {
      Result result =
          ClaimsResult.of(
              review,
              ClaimsSummary.title(),
              ClaimsSummary.counts(review),
              ClaimsSummary.notes(review));
      Destination.write(options.json().orElseThrow(), new ResultWriter().document(result), console);
    }
    if (options.html().isPresent()) {
      String page = ClaimsPage.render(review, Version.number());
      Destination.write(options.html().orElseThrow(), page, console);
    }
    if (options.namesResult()) {
      return;
    }
    console.print(
        options.ids().isEmpty()
            ? TerminalClaims.table(review, options.style())
            : TerminalClaims.details(review, options.style()));
  }
}
