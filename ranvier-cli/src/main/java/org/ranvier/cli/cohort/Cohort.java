package org.ranvier.cli.cohort;

import static org.ranvier.cli.verb.Verb.number;
import static org.ranvier.cli.verb.Verb.option;
import static org.ranvier.cli.verb.Verb.parameters;

import org.ranvier.cli.console.Console;
import org.ranvier.cli.input.InputFile;
import org.ranvier.cli.output.Destination;
import org.ranvier.cli.verb.ExitStatus;
import org.ranvier.cli.verb.Options;
import org.ranvier.cli.verb.Verb;
import org.ranvier.cli.verb.Version;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.formats.json.writing.ResultWriter;
import org.ranvier.formats.protocol.ProtocolReader;
import org.ranvier.formats.protocol.ResultsHeader;
import org.ranvier.report.html.CohortPage;
import org.ranvier.report.terminal.TerminalResult;
import org.ranvier.result.Result;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `ranvier cohort`: runs a study of virtual patients.
public final class Cohort implements Verb {

  /// More than any protocol may have, so that the reader can say so.
  private static final int MOST_BYTES = 1_000_001;

  @Override
  public String name() {
    return "cohort";
  }

  @Override
  public String summary() {
    return "Run a study of virtual patients: who is taken in, what is given, what is found.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        parameters(
                "0",
                "1",
                "PROTOCOL",
                "A protocol: YAML or JSON (ranvier.protocol/1); - is standard input.")
            .build());
    spec.addOption(
        number("--patients", "Take in N patients, instead of as many as the protocol says."));
    spec.addOption(option("--seed", "N", "Draw other patients.").build());
    spec.addOption(number("--threads", "Use N threads; the results are the same with any N."));
    spec.addOption(
        option("-o", "FILE", "Write the result as JSON (ranvier.result/1); - is standard output.")
            .names("-o", "--json")
            .build());
    spec.addOption(
        option("--html", "FILE", "Write the result as a page with tables and curves.").build());
    spec.addOption(
        option(
                "--csv",
                "FILE",
                "Write one row for each patient, as it comes; a run that was stopped goes on from it.")
            .build());
    spec.addOption(
        option("--resume", "FILE", "Go on with the file of rows that a stopped run has left.")
            .build());
    Options.describeStyle(spec);
  }

  @Override
  public int run(ParseResult parsed, Console console) {
    CohortOptions options = CohortOptions.of(parsed, console.surroundings());
    InputFile input = new InputFile(options.protocol(), true);
    byte[] bytes = input.bytes(console.in(), MOST_BYTES);
    CohortProtocol protocol = options.applied(ProtocolReader.read(bytes, input.shownName()));
    ResultsHeader header = ResultsHeader.of(protocol, bytes, input.shownName(), Version.number());
    Result result = new Running(protocol, header, options, console).result();
    write(result, options, console);
    return ExitStatus.DONE;
  }

  private static void write(Result result, CohortOptions options, Console console) {
    if (!options.namesResult()) {
      console.print(TerminalResult.render(result, options.style().withDetails()));
    }
    options
        .json()
        .ifPresent(file -> Destination.write(file, new ResultWriter().document(result), console));
    options
        .html()
        .ifPresent(
            file -> Destination.write(file, CohortPage.render(result, Version.number()), console));
  }
}
