package org.ranvier.formats.edf;

import java.util.List;
import org.ranvier.record.PatientRecord;

/// A file as it was understood.
///
/// @param notes sentences about what was measured, concluded or left out
public record EdfRecord(PatientRecord record, List<String> notes) {

  public EdfRecord {
    notes = List.copyOf(notes);
  }
}
