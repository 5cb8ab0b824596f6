package org.ranvier.record;

import org.ranvier.reference.Term;

/// Where a record comes from.
public enum RecordKind implements Term {
  PUBLISHED,
  CLINICAL,
  SYNTHETIC,
  TEACHING
}
