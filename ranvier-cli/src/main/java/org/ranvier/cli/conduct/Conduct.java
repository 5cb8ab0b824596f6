package org.ranvier.cli.conduct;

import static org.ranvier.cli.verb.Verb.flag;
import static org.ranvier.cli.verb.Verb.number;
import static org.ranvier.cli.verb.Verb.option;
import static org.ranvier.cli.verb.Verb.parameters;

import org.ranvier.axon.kernel.Kernels;
import org.ranvier.axon.lookup.TableSpec;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.verb.InOrder;
import org.ranvier.cli.verb.Options;
import org.ranvier.cli.verb.Verb;
import org.ranvier.cli.verb.WrongUse;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `ranvier conduct`: puts questions to an axon.
public final class Conduct implements Verb {

  @Override
  public String name() {
    return "conduct";
  }

  @Override
  public String summary() {
    return "Conduct impulses along a motor axon, healthy or diseased.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        parameters(
                "0..*",
                "0..*",
                "FILE",
                "Experiments: YAML or JSON (ranvier.experiment/1); - is standard input.")
            .build());
    spec.addOption(
        option("--accuracy", "LEVEL", "fast, standard or fine, instead of what the files say.")
            .build());
    spec.addOption(
        option(
                "--json",
                "FILE",
                "Write the result as JSON (ranvier.result/1); - is standard output."
                    + " For several experiments name a folder, or a file that ends in .ndjson.")
            .build());
    spec.addOption(
        option(
                "--html",
                "FILE",
                "Write the result as a page to print; - is standard output."
                    + " For several experiments name a folder.")
            .build());
    spec.addOption(
        option(
                "--csv",
                "FOLDER",
                "Write each table into a folder. A name that ends in .csv, or - for standard"
                    + " output, takes one table of one experiment.")
            .build());
    spec.addOption(option("--table", "ID", "Which table goes to that one file.").build());
    spec.addOption(
        number(
            "--threads", "Answer N experiments at a time; the results are the same with any N."));
    spec.addOption(flag("--details", "Show all rows of long tables."));
    spec.addOption(
        flag(
            "--make-table",
            "Instead of experiments: make the table of conduction through lesions, keep it, and"
                + " check it against the solver."));
    Options.describeStyle(spec);
  }

  @Override
  public int run(ParseResult parsed, Console console) {
    if (!Kernels.advice().isEmpty()) {
      console.complain(Kernels.advice());
    }
    if (parsed.hasMatchedOption("--make-table")) {
      if (!Verb.given(parsed).isEmpty()) {
        throw new WrongUse(
            "Experiments cannot be answered while the table is made; give one or the other.");
      }
      return TableMaking.make(
          TableMaking.folder(), TableSpec.shipped(), Options.threads(parsed), console);
    }
    ConductOptions options = ConductOptions.of(parsed, console.surroundings());
    Answering work = new Answering(options, console.in());
    try (Answers answers = new Answers(options, console)) {
      InOrder.run(options.files().iterator(), work::of, answers::take, options.threads());
      return answers.finish();
    }
  }
}
