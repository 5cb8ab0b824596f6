package org.ranvier.patient.story;

import java.time.LocalDate;
import java.util.List;
import org.ranvier.patient.lesion.LesionState;
import org.ranvier.record.PatientRecord;
import org.ranvier.study.Truth;
import org.ranvier.study.protocol.Protocol;

/// A visit: what was found, and what was true.
///
/// @param number from 1
/// @param record named after patient and number
/// @param lesions as they were that day
public record Visit(
    int number,
    int day,
    LocalDate date,
    Protocol protocol,
    PatientRecord record,
    Truth truth,
    List<LesionState> lesions) {

  public Visit {
    lesions = List.copyOf(lesions);
  }
}
