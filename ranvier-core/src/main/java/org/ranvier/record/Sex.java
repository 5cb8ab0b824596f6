package org.ranvier.record;

import org.ranvier.anatomy.Term;

/// Sex of the subject.
public enum Sex implements Term {
  MALE,
  FEMALE
}
