package org.ranvier.cli.conduct;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.output.Destination;
import org.ranvier.cli.output.ResultFolder;
import org.ranvier.cli.verb.ExitStatus;
import org.ranvier.cli.verb.Version;
import org.ranvier.cli.verb.WrongUse;
import org.ranvier.formats.json.writing.ResultWriter;
import org.ranvier.formats.vocabulary.Nearest;
import org.ranvier.report.html.ConductPage;
import org.ranvier.report.summary.TableFile;
import org.ranvier.report.terminal.TerminalResult;
import org.ranvier.result.Result;
import org.ranvier.result.Table;

/// Where answers go, in the order of the experiments: to the terminal, or into files.
final class Answers implements AutoCloseable {

  private final ConductOptions options;
  private final Console console;
  private final @Nullable Destination lines;
  private final @Nullable ResultFolder documents;
  private final @Nullable ResultFolder pages;
  private final @Nullable ResultFolder tables;
  private int status = ExitStatus.DONE;
  private boolean first = true;

  Answers(ConductOptions options, Console console) {
    this.options = options;
    this.console = console;
    Optional<String> json = options.json();
    boolean onLines = json.filter(this::holdsLines).isPresent();
    boolean folder = options.several() && json.isPresent() && !onLines;
    documents = folder ? ResultFolder.open(json.orElseThrow(), ".json", console) : null;
    Optional<String> html = options.html().filter(_ -> options.several());
    pages = html.isPresent() ? ResultFolder.open(html.orElseThrow(), ".html", console) : null;
    tables =
        options.csv().isPresent() && !options.wantsOneTable()
            ? ResultFolder.open(options.csv().orElseThrow(), ".csv", console)
            : null;
    lines = onLines ? Destination.open(json.orElseThrow(), console) : null;
  }

  private boolean holdsLines(String name) {
    boolean named = name.endsWith(".ndjson") || name.endsWith(".jsonl");
    return named || (options.several() && name.equals(Destination.STANDARD_OUTPUT));
  }

  void take(Answer answer) {
    switch (answer) {
      case Answer.Given given -> write(given);
      case Answer.Refused refused -> {
        console.complain(refused.sentence());
        status = Math.max(status, ExitStatus.WRONG_INPUT);
      }
      case Answer.Failed failed -> {
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
    return status;
  }

  @Override
  public void close() {
    if (lines != null) {
      lines.close();
    }
  }

  private void write(Answer.Given given) {
    Result result = given.result();
    if (!options.namesResult()) {
      console.print((first ? "" : "\n") + TerminalResult.render(result, options.style()));
      first = false;
      return;
    }
    writeJson(given.file(), result);
    writePage(given.file(), result);
    writeTables(given.file(), result);
  }

  private void writeJson(String file, Result result) {
    if (lines != null) {
      lines.write(new ResultWriter().line(result) + "\n");
    } else if (documents != null) {
      documents.write(name(file), new ResultWriter().document(result));
    } else if (options.json().isPresent()) {
      Destination.write(options.json().orElseThrow(), new ResultWriter().document(result), console);
    }
  }

  private void writePage(String file, Result result) {
    if (options.html().isEmpty()) {
      return;
    }
    String page = ConductPage.render(result, Version.number());
    if (pages != null) {
      pages.write(name(file), page);
    } else {
      Destination.write(options.html().orElseThrow(), page, console);
    }
  }

  private void writeTables(String file, Result result) {
    if (tables != null) {
      for (Table table : result.tables()) {
        String before = options.several() ? name(file) + "." : "";
        tables.write(before + table.id(), TableFile.csv(table));
      }
    } else if (options.csv().isPresent()) {
      Destination.write(options.csv().orElseThrow(), TableFile.csv(oneTable(result)), console);
    }
  }

  private Table oneTable(Result result) {
    List<String> ids = result.tables().stream().map(Table::id).toList();
    if (options.table().isEmpty() && ids.size() > 1) {
      throw new WrongUse(
          "One file takes one table, but there are %s; choose one by --table, or name a folder."
              .formatted(String.join(", ", ids)));
    }
    if (ids.isEmpty()) {
      throw new WrongUse("There is no table in this answer; leave out --csv.");
    }
    String id = options.table().orElse(ids.getFirst());
    if (!ids.contains(id)) {
      throw new WrongUse(
          "There is no table \"%s\"; %s.".formatted(id, Nearest.advice(id, "table", ids)));
    }
    return result.tables().get(ids.indexOf(id));
  }

  /// The file's name without its ending.
  private static String name(String file) {
    String name = file.equals("-") ? "standard-input" : String.valueOf(Path.of(file).getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
