package org.ranvier.record;

import org.ranvier.reference.Term;

/// Sex of the subject.
public enum Sex implements Term {
  MALE,
  FEMALE
}
