package org.ranvier.cli.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.output.Destination;
import org.ranvier.cli.output.ResultFolder;
import org.ranvier.cli.verb.ExitStatus;
import org.ranvier.cli.verb.Version;
import org.ranvier.formats.json.writing.ResultWriter;
import org.ranvier.report.html.ScanPage;
import org.ranvier.report.summary.TableFile;
import org.ranvier.report.terminal.TerminalResult;
import org.ranvier.result.Result;
import org.ranvier.result.Table;

/// Where results of scans go, in the order of the files: to the terminal, or into files.
final class ScanResults implements AutoCloseable {

  /// What a terminal has room for, of the columns of a scan.
  private static final List<String> NARROW =
      List.of(
          "file",
          "units",
          "unitsLower",
          "unitsUpper",
          "largerUnits",
          "recordedUnits",
          "stepix",
          "ampixMicrovolts",
          "d50");

  private final ScanOptions options;
  private final Console console;
  private final List<Table> rows = new ArrayList<>();
  private final @Nullable Destination lines;
  private final @Nullable ResultFolder documents;
  private final @Nullable ResultFolder pages;
  private int status = ExitStatus.DONE;

  ScanResults(ScanOptions options, Console console) {
    this.options = options;
    this.console = console;
    Optional<String> json = options.json();
    boolean onLines = json.filter(this::holdsLines).isPresent();
    boolean folder = options.several() && json.isPresent() && !onLines;
    documents = folder ? ResultFolder.open(json.orElseThrow(), ".json", console) : null;
    Optional<String> html = options.html().filter(_ -> options.several());
    pages = html.isPresent() ? ResultFolder.open(html.orElseThrow(), ".html", console) : null;
    lines = onLines ? Destination.open(json.orElseThrow(), console) : null;
  }

  private boolean holdsLines(String name) {
    boolean named = name.endsWith(".ndjson") || name.endsWith(".jsonl");
    return named || (options.several() && name.equals(Destination.STANDARD_OUTPUT));
  }

  void take(ScanOutcome outcome) {
    switch (outcome) {
      case ScanOutcome.Analysed analysed -> write(analysed.file(), analysed.result());
      case ScanOutcome.Refused refused -> {
        console.complain(refused.sentence());
        status = Math.max(status, ExitStatus.WRONG_INPUT);
      }
      case ScanOutcome.Failed failed -> {
        console.complain(
            "Ranvier failed by its own fault at %s (%s); please report it."
                .formatted(failed.file(), failed.fault()));
        if (options.debug()) {
          failed.fault().printStackTrace(console.errPrinter());
        }
        status = ExitStatus.OUR_FAULT;
      }
    }
  }

  /// @return the exit status
  int finish() {
    if (lines != null) {
      lines.finish();
    }
    if (!rows.isEmpty()) {
      writeRows();
    }
    return status;
  }

  @Override
  public void close() {
    if (lines != null) {
      lines.close();
    }
  }

  private void write(String file, Result result) {
    rows.add(result.tables().getFirst());
    if (!options.namesResult() && !options.several()) {
      console.print(TerminalResult.render(result, options.style()));
    }
    if (lines != null) {
      lines.write(new ResultWriter().line(result) + "\n");
    } else if (documents != null) {
      documents.write(name(file), new ResultWriter().document(result));
    } else if (options.json().isPresent()) {
      Destination.write(options.json().orElseThrow(), new ResultWriter().document(result), console);
    }
    if (options.html().isPresent()) {
      String page = ScanPage.render(result, Version.number());
      if (pages != null) {
        pages.write(name(file), page);
      } else {
        Destination.write(options.html().orElseThrow(), page, console);
      }
    }
  }

  private void writeRows() {
    Table first = rows.getFirst();
    List<List<Object>> all = new ArrayList<>();
    rows.forEach(table -> all.addAll(table.rows()));
    Table table = new Table(first.id(), "Scans", first.columns(), all);
    if (options.csv().isPresent()) {
      Destination.write(options.csv().orElseThrow(), TableFile.csv(table), console);
    } else if (options.several() && !options.namesResult()) {
      String count = all.size() == 1 ? "1 scan" : all.size() + " scans";
      Result together =
          new Result(
              count,
              "How many motor units does each show?",
              List.of(new Result.Fact("seed", Integer.toString(options.seed()))),
              List.of(),
              List.of(narrow(table)),
              List.of(),
              List.of(
                  "units: with the ends of the 95 % interval; larger units: of 0.25 % of the largest"
                      + " response or more; recorded: counted by the recording program."));
      console.print(TerminalResult.render(together, options.style()));
    }
  }

  private static Table narrow(Table table) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (NARROW.contains(table.columns().get(i).name())) {
        kept.add(i);
      }
    }
    List<List<Object>> rows = new ArrayList<>();
    for (List<Object> row : table.rows()) {
      rows.add(kept.stream().map(row::get).toList());
    }
    return new Table(
        table.id(), table.title(), kept.stream().map(table.columns()::get).toList(), rows);
  }

  /// The file's name without its ending.
  private static String name(String file) {
    String name = Scanning.shortName(file).replace(' ', '-');
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
