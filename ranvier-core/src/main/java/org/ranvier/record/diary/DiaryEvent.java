package org.ranvier.record.diary;

import org.ranvier.reference.Term;

/// What a diary tells besides measurements.
public enum DiaryEvent implements Term {
  MISSED_INFUSION,
  INFECTION,
  NEW_WEAKNESS,
  OTHER
}
