package org.ranvier.formats.csv;

import java.util.List;
import org.ranvier.record.PatientRecord;

/// A table as it was understood.
///
/// @param notes sentences about what was concluded, converted or left out
public record CsvRecord(PatientRecord record, List<String> notes) {

  public CsvRecord {
    notes = List.copyOf(notes);
  }
}
