package org.ranvier.cohort.measure;

import org.ranvier.criteria.Examiner;
import org.ranvier.study.body.StudyTables;

/// What examinations of all patients share. Safe for use by many threads.
public record Examining(StudyTables tables, Examiner examiner) {

  /// @return tables and criteria that ship with Ranvier
  public static Examining shipped() {
    return new Examining(StudyTables.direct(), Examiner.shipped());
  }
}
