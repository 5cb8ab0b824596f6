package org.ranvier.record;

import org.ranvier.reference.Term;

/// What a reflex did; FLEXOR and EXTENSOR are for the plantar reflex.
public enum ReflexResponse implements Term {
  ABSENT,
  REDUCED,
  NORMAL,
  BRISK,
  CLONUS,
  FLEXOR,
  EXTENSOR
}
