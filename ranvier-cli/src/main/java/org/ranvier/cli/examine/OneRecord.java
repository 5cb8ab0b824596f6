package org.ranvier.cli.examine;

import java.util.List;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.input.Incoming;
import org.ranvier.cli.input.RecordSource;
import org.ranvier.cli.output.Destination;
import org.ranvier.cli.verb.ExitStatus;
import org.ranvier.cli.verb.Version;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.formats.json.writing.ReadingWriter;
import org.ranvier.inference.Estimates;
import org.ranvier.record.PatientRecord;
import org.ranvier.report.html.HtmlReport;
import org.ranvier.report.summary.SummaryRow;
import org.ranvier.report.summary.SummaryTable;
import org.ranvier.report.terminal.TerminalReading;

/// Examines one record: a reading on the terminal, or in files.
final class OneRecord {

  private OneRecord() {}

  static int examine(RecordSource source, ExamineOptions options, Console console) {
    // Not a switch over the cases: its first use costs a cold JVM 20 ms.
    Incoming incoming = source.next().orElseThrow().get();
    if (incoming instanceof Incoming.Refused refused) {
      throw refused.mistake();
    }
    if (!(incoming instanceof Incoming.Read read)) {
      throw new AssertionError("a file that was named cannot be passed over");
    }
    for (String note : read.notes()) {
      console.complain("Note: " + note);
    }
    write(read.record(), options, console);
    return ExitStatus.DONE;
  }

  private static void write(PatientRecord record, ExamineOptions options, Console console) {
    Reading reading = Examine.examiner(options).examine(record, task -> new Thread(task).start());
    Estimates estimates = new Estimating(options, console).of(record);
    if (!options.namesResult()) {
      console.print(TerminalReading.render(record, reading, estimates, options.style()));
      return;
    }
    if (options.json().isPresent()) {
      Destination.write(
          options.json().orElseThrow(), new ReadingWriter().document(reading, estimates), console);
    }
    if (options.html().isPresent()) {
      Destination.write(
          options.html().orElseThrow(),
          HtmlReport.render(record, reading, estimates, Version.number()),
          console);
    }
    if (options.csv().isPresent()) {
      Destination.write(
          options.csv().orElseThrow(),
          new SummaryTable(List.of(SummaryRow.of(reading))).csv(),
          console);
    }
  }
}
