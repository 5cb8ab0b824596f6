package org.ranvier.cli.examine;

import static org.ranvier.cli.verb.Verb.flag;
import static org.ranvier.cli.verb.Verb.number;
import static org.ranvier.cli.verb.Verb.option;
import static org.ranvier.cli.verb.Verb.parameters;

import java.util.List;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.input.Inputs;
import org.ranvier.cli.input.RecordSource;
import org.ranvier.cli.verb.Options;
import org.ranvier.cli.verb.Verb;
import org.ranvier.criteria.Examiner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `ranvier examine`: records in, readings out.
public final class Examine implements Verb {

  @Override
  public String name() {
    return "examine";
  }

  @Override
  public String summary() {
    return "Find blocks, judge criteria, weigh mimics, name the next best test.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        parameters(
                "0..*",
                "1..*",
                "INPUT",
                "Records: JSON, NDJSON, a table (CSV), curves (EDF), or folders of them;"
                    + " - is standard input.")
            .build());
    spec.addOption(
        option(
                "--json",
                "FILE",
                "Write the reading as JSON (ranvier.reading/1); - is standard output."
                    + " For several records name a folder, or a file that ends in .ndjson.")
            .build());
    spec.addOption(
        option(
                "--html",
                "FILE",
                "Write the reading as a page to print; - is standard output."
                    + " For several records name a folder.")
            .build());
    spec.addOption(
        option("--csv", "FILE", "Write one row a record as CSV; - is standard output.").build());
    spec.addOption(
        option("--criteria", "FILE", "Judge a criteria set of your own too; may be repeated.")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .build());
    spec.addOption(flag("--no-estimate", "Do not estimate blocked axons by simulation."));
    spec.addOption(number("--threads", "Use N processors; the result is the same with any N."));
    spec.addOption(flag("--details", "Show every clause and all of every list."));
    Options.describeStyle(spec);
  }

  @Override
  public int run(ParseResult parsed, Console console) {
    return examine(ExamineOptions.of(parsed, console.surroundings()), console);
  }

  /// Examines inputs without any option.
  ///
  /// @return the exit status
  public static int plainly(List<String> inputs, Console console) {
    return examine(ExamineOptions.none(inputs, console.surroundings()), console);
  }

  private static int examine(ExamineOptions options, Console console) {
    Inputs inputs = Inputs.of(options.inputs());
    if (inputs.several()) {
      return ManyRecords.examine(inputs, examiner(options), options, console);
    }
    RecordSource source = RecordSource.open(inputs.files().getFirst(), console.in());
    return source.holdsMany()
        ? ManyRecords.examine(source, examiner(options), options, console)
        : OneRecord.examine(source, options, console);
  }

  static Examiner examiner(ExamineOptions options) {
    Examiner shipped = Examiner.shipped();
    return options.criteria().isEmpty() ? shipped : OwnCriteria.added(shipped, options.criteria());
  }
}
