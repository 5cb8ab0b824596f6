package org.ranvier.cli.examine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ranvier.cli.input.Incoming;
import org.ranvier.cli.verb.Version;
import org.ranvier.criteria.Examiner;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.formats.json.writing.ReadingWriter;
import org.ranvier.inference.Estimates;
import org.ranvier.record.PatientRecord;
import org.ranvier.report.html.HtmlReport;
import org.ranvier.report.summary.SummaryRow;

/// The work on one record among many, which any thread can do.
///
/// @param examiner shared by all
/// @param estimating shared by all
/// @param json how readings are written as JSON
/// @param html whether pages are wanted
record Examination(Examiner examiner, Estimating estimating, Json json, boolean html) {

  /// How readings are written as JSON.
  enum Json {
    NONE,
    ONE_LINE,
    DOCUMENT
  }

  Outcome of(Supplier<Incoming> pending) {
    String name = "a record";
    try {
      Incoming incoming = pending.get();
      name = incoming.name();
      return switch (incoming) {
        case Incoming.Read read -> examined(read.record(), read.notes());
        case Incoming.Refused refused -> new Outcome.Broken(name, refused.mistake().getMessage());
        case Incoming.Passed _ -> new Outcome.Passed(name);
      };
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      // A fault at one record must not cost the user all others; the exit status tells of it.
      return new Outcome.Failed(name, e);
    }
  }

  private Outcome examined(PatientRecord record, List<String> notes) {
    Reading reading = examiner.examine(record);
    // The table of many records does not show estimates.
    Estimates estimates = json == Json.NONE && !html ? Estimates.NONE : estimating.of(record);
    ReadingWriter writer = new ReadingWriter();
    Optional<String> written =
        switch (json) {
          case NONE -> Optional.empty();
          case ONE_LINE -> Optional.of(writer.line(reading, estimates) + "\n");
          case DOCUMENT -> Optional.of(writer.document(reading, estimates));
        };
    Optional<String> page =
        html
            ? Optional.of(HtmlReport.render(record, reading, estimates, Version.number()))
            : Optional.empty();
    return new Outcome.Examined(record.id(), SummaryRow.of(reading), notes, written, page);
  }
}
