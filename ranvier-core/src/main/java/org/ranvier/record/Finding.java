package org.ranvier.record;

import org.ranvier.reference.Term;

/// Looked for, and seen or not seen.
public enum Finding implements Term {
  PRESENT,
  ABSENT
}
