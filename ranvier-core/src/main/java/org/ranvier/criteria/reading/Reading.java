package org.ranvier.criteria.reading;

import java.util.List;

/// What one record says: the format `ranvier.reading/1`.
///
/// @param firmness verdicts that tip under small changes; empty if none does
/// @param untested segments that were not stimulated, in words
/// @param warnings technical flags and doubts about this record
/// @param cautions what to keep in mind when reading any result
public record Reading(
    String recordId,
    List<SegmentReading> segments,
    List<CriteriaReading> criteria,
    List<MimicReading> mimics,
    List<NextTest> next,
    List<String> untested,
    List<Firmness> firmness,
    List<String> warnings,
    List<String> cautions) {

  public Reading {
    segments = List.copyOf(segments);
    criteria = List.copyOf(criteria);
    mimics = List.copyOf(mimics);
    next = List.copyOf(next);
    untested = List.copyOf(untested);
    firmness = List.copyOf(firmness);
    warnings = List.copyOf(warnings);
    cautions = List.copyOf(cautions);
  }
}
