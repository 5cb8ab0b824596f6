package org.ranvier.report.examples;

import java.util.List;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.record.PatientRecord;

/// A record and its reading.
public record Example(PatientRecord record, Reading reading) {

  /// @return the examples that story tests go through
  public static List<Example> all() {
    return List.of(
        MmnExample.example(),
        CidpMimicExample.example(),
        TracedExample.example(),
        EmptyExample.example());
  }
}
