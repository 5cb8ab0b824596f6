package org.ranvier.criteria.reading;

import org.ranvier.reference.Term;

/// How a diagnosis stands against the others.
public enum Standing implements Term {
  FAVOURED,
  POSSIBLE,
  UNLIKELY,
  EXCLUDED,
  NOT_DECIDABLE
}
