package org.ranvier.cli.input;

import java.util.List;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.record.PatientRecord;

/// What came of reading one record.
public sealed interface Incoming {

  /// @return the file, with the line if it holds many records
  String name();

  /// A record.
  ///
  /// @param notes sentences about what was concluded from the file or left out
  record Read(String name, PatientRecord record, List<String> notes) implements Incoming {}

  /// A record with a mistake.
  record Refused(String name, RanvierInputException mistake) implements Incoming {}

  /// A file of a folder that holds something else, such as a reading made earlier.
  record Passed(String name) implements Incoming {}
}
