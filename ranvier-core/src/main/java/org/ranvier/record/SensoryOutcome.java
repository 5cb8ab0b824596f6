package org.ranvier.record;

import org.ranvier.reference.Term;

/// What sensory stimulation gave; ABSENT is a finding, NOT_TESTED is none.
public enum SensoryOutcome implements Term {
  RECORDED,
  ABSENT,
  NOT_TESTED
}
