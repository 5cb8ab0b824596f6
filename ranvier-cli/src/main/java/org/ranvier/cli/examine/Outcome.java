package org.ranvier.cli.examine;

import java.util.List;
import java.util.Optional;
import org.ranvier.report.summary.SummaryRow;

/// What came of one record among many.
sealed interface Outcome {

  /// A record that was examined.
  ///
  /// @param json the reading on one line or as a document, if asked for
  /// @param html the reading as a page, if asked for
  record Examined(
      String recordId,
      SummaryRow row,
      List<String> notes,
      Optional<String> json,
      Optional<String> html)
      implements Outcome {}

  /// A record with a mistake.
  ///
  /// @param sentence what is wrong
  record Broken(String name, String sentence) implements Outcome {}

  /// A file without a record.
  record Passed(String name) implements Outcome {}

  /// A record at which Ranvier itself failed.
  record Failed(String name, Throwable fault) implements Outcome {}
}
