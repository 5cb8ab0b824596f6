package org.ranvier.cli.examine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.input.Incoming;
import org.ranvier.cli.input.Inputs;
import org.ranvier.cli.input.PendingRecords;
import org.ranvier.cli.input.RecordSource;
import org.ranvier.cli.output.Destination;
import org.ranvier.cli.verb.ExitStatus;
import org.ranvier.cli.verb.InOrder;
import org.ranvier.cli.verb.Progress;
import org.ranvier.criteria.Examiner;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.report.summary.SummaryRow;
import org.ranvier.report.summary.SummaryTable;
import org.ranvier.report.terminal.SummaryLines;

/// Examines many records: one table, and a reading each if asked for. A broken record does not stop
/// the rest.
final class ManyRecords {

  private static final int SKIPPED_SHOWN = 5;

  private final ExamineOptions options;
  private final Console console;
  private final List<SummaryRow> rows = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int broken;
  private int failed;

  private ManyRecords(ExamineOptions options, Console console) {
    this.options = options;
    this.console = console;
  }

  static int examine(Inputs inputs, Examiner examiner, ExamineOptions options, Console console) {
    ManyRecords many = new ManyRecords(options, console);
    many.skipped.addAll(inputs.skipped());
    if (inputs.files().isEmpty()) {
      throw inputs.mistakes().getFirst();
    }
    for (RanvierInputException mistake : inputs.mistakes()) {
      many.addBroken(mistake.place().file(), mistake.getMessage());
    }
    try (PendingRecords records = new PendingRecords(inputs.files(), console.in())) {
      return many.examine(records, examiner, inputs.files().size());
    }
  }

  static int examine(
      RecordSource source, Examiner examiner, ExamineOptions options, Console console) {
    try (PendingRecords records = new PendingRecords(source)) {
      return new ManyRecords(options, console).examine(records, examiner, Progress.UNKNOWN);
    }
  }

  private int examine(Iterator<Supplier<Incoming>> records, Examiner examiner, int expected) {
    try (ManyResults results = new ManyResults(options, console)) {
      Examination work =
          new Examination(
              examiner, new Estimating(options, console), results.json(), results.html());
      try (Progress progress = Progress.on(console, "Examining", "records", expected)) {
        InOrder.run(
            records,
            work::of,
            outcome -> {
              take(outcome, results);
              progress.step();
            },
            options.threads());
      }
      results.finish();
    }
    report();
    if (failed > 0) {
      return ExitStatus.OUR_FAULT;
    }
    return broken > 0 ? ExitStatus.WRONG_INPUT : ExitStatus.DONE;
  }

  private void take(Outcome outcome, ManyResults results) {
    switch (outcome) {
      case Outcome.Examined examined -> {
        results.write(examined);
        rows.add(examined.row());
        for (String note : examined.notes()) {
          notes.add("Note on " + examined.recordId() + ": " + note);
        }
      }
      case Outcome.Broken mistake -> addBroken(mistake.name(), mistake.sentence());
      case Outcome.Passed passed -> skipped.add(passed.name());
      case Outcome.Failed fault -> {
        failed++;
        rows.add(
            SummaryRow.broken(
                fault.name(),
                "Ranvier failed here by its own fault (%s); please report it."
                    .formatted(fault.fault())));
        if (options.debug()) {
          fault.fault().printStackTrace(console.errPrinter());
        }
      }
    }
  }

  private void addBroken(String name, String sentence) {
    broken++;
    rows.add(SummaryRow.broken(name, sentence));
  }

  private void report() {
    for (String note : notes) {
      console.complain(note);
    }
    SummaryTable table = new SummaryTable(rows);
    if (options.csv().isPresent()) {
      Destination.write(options.csv().orElseThrow(), table.csv(), console);
    }
    String count = count();
    if (options.leavesStandardOutput()) {
      console.print(SummaryLines.render(table, options.style()) + "\n" + count + "\n");
      return;
    }
    for (SummaryRow row : rows) {
      if (row instanceof SummaryRow.Broken mistake) {
        console.complain(mistake.error());
      }
    }
    console.complain(count);
  }

  /// Such as `12 records read, 1 broken, 2 files skipped: README.md, notes.txt.`
  private String count() {
    int read = rows.size() - broken - failed;
    StringBuilder text = new StringBuilder();
    text.append(read).append(read == 1 ? " record" : " records").append(" read");
    if (broken > 0) {
      text.append(", ").append(broken).append(" broken");
    }
    if (failed > 0) {
      text.append(", ").append(failed).append(" failed");
    }
    if (!skipped.isEmpty()) {
      text.append(", ").append(skipped.size()).append(skipped.size() == 1 ? " file" : " files");
      text.append(" without a record skipped: ");
      int shown = options.style().details() ? skipped.size() : SKIPPED_SHOWN;
      text.append(String.join(", ", skipped.subList(0, Math.min(shown, skipped.size()))));
      if (shown < skipped.size()) {
        text.append(" and ").append(skipped.size() - shown).append(" more");
      }
    }
    return text.append('.').toString();
  }
}
