package org.ranvier.cli.scan;

import static org.ranvier.cli.verb.Verb.flag;
import static org.ranvier.cli.verb.Verb.number;
import static org.ranvier.cli.verb.Verb.option;
import static org.ranvier.cli.verb.Verb.parameters;

import org.ranvier.cli.console.Console;
import org.ranvier.cli.verb.InOrder;
import org.ranvier.cli.verb.Options;
import org.ranvier.cli.verb.Progress;
import org.ranvier.cli.verb.Verb;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `ranvier scan`: analyses CMAP scans.
public final class Scan implements Verb {

  @Override
  public String name() {
    return "scan";
  }

  @Override
  public String summary() {
    return "Count motor units in CMAP scans.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        parameters(
                "0..*",
                "0..*",
                "FILE",
                "CMAP scans as QTRAC writes them (.MEM), or folders of them; - is standard input.")
            .build());
    spec.addOption(
        option(
                "--json",
                "FILE",
                "Write the result as JSON (ranvier.result/1); - is standard output."
                    + " For several scans name a folder, or a file that ends in .ndjson.")
            .build());
    spec.addOption(
        option(
                "--html",
                "FILE",
                "Write the result as a page with plots; - is standard output."
                    + " For several scans name a folder.")
            .build());
    spec.addOption(
        option("--csv", "FILE", "Write one row for each scan; - is standard output.").build());
    spec.addOption(
        number("--seed", "Seed of the random numbers of the fit, 0 or more; usually 1."));
    spec.addOption(number("--threads", "Use N threads; the results are the same with any N."));
    spec.addOption(flag("--details", "Show all rows of long tables."));
    Options.describeStyle(spec);
  }

  @Override
  public int run(ParseResult parsed, Console console) {
    ScanOptions options = ScanOptions.of(parsed, console.surroundings());
    Scanning work = new Scanning(options, console.in());
    try (ScanResults results = new ScanResults(options, console)) {
      try (Progress progress =
          Progress.on(console, "Counting units", "scans", options.files().size())) {
        InOrder.run(
            options.files().iterator(),
            work::of,
            outcome -> {
              results.take(outcome);
              progress.step();
            },
            Math.min(options.threads(), options.files().size()));
      }
      return results.finish();
    }
  }
}
