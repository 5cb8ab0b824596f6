package org.ranvier.cli.examine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.output.Destination;
import org.ranvier.cli.output.ResultFolder;
import org.ranvier.cli.verb.WrongUse;

/// Where the readings of many records go: folders, or one file with a reading on each line.
final class ManyResults implements AutoCloseable {

  private final @Nullable Destination lines;
  private final @Nullable ResultFolder documents;
  private final @Nullable ResultFolder pages;

  ManyResults(ExamineOptions options, Console console) {
    Optional<String> json = options.json();
    Optional<String> html = options.html();
    if (html.isPresent()) {
      refuseFile(html.orElseThrow(), ".html", "--html needs a folder");
    }
    if (json.isPresent()) {
      refuseFile(
          json.orElseThrow(), ".json", "--json needs a folder or a file that ends in .ndjson");
    }
    boolean onLines = json.isPresent() && isLines(json.orElseThrow());
    pages = html.isPresent() ? ResultFolder.open(html.orElseThrow(), ".html", console) : null;
    documents =
        json.isPresent() && !onLines
            ? ResultFolder.open(json.orElseThrow(), ".json", console)
            : null;
    lines = onLines ? Destination.open(json.orElseThrow(), console) : null;
  }

  Examination.Json json() {
    if (lines != null) {
      return Examination.Json.ONE_LINE;
    }
    return documents != null ? Examination.Json.DOCUMENT : Examination.Json.NONE;
  }

  boolean html() {
    return pages != null;
  }

  void write(Outcome.Examined examined) {
    if (lines != null) {
      lines.write(examined.json().orElseThrow());
    }
    if (documents != null) {
      documents.write(examined.recordId(), examined.json().orElseThrow());
    }
    if (pages != null) {
      pages.write(examined.recordId(), examined.html().orElseThrow());
    }
  }

  void finish() {
    if (lines != null) {
      lines.finish();
    }
  }

  @Override
  public void close() {
    if (lines != null) {
      lines.close();
    }
  }

  private static boolean isLines(String name) {
    return name.equals(Destination.STANDARD_OUTPUT)
        || name.endsWith(".ndjson")
        || name.endsWith(".jsonl");
  }

  private static void refuseFile(String name, String ending, String rule) {
    boolean page = ending.equals(".html") && name.equals(Destination.STANDARD_OUTPUT);
    if (page || name.endsWith(ending)) {
      throw new WrongUse("For several records " + rule + ", but is " + name + ".");
    }
  }
}
