package org.ranvier.record;

import org.ranvier.reference.Term;

/// The grade of a conduction block as a report states it.
public enum BlockGrade implements Term {
  DEFINITE,
  PROBABLE,
  UNSPECIFIED
}
