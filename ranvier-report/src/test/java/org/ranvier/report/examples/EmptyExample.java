package org.ranvier.report.examples;

import java.util.List;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.record.PatientRecord;

/// A record that holds nothing, and a reading that says nothing.
public final class EmptyExample {

  private EmptyExample() {}

  public static Example example() {
    return new Example(
        PatientRecord.empty("empty"),
        new Reading(
            "empty", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of()));
  }
}
