package org.ranvier.anatomy;

import org.ranvier.reference.Term;

/// A reflex that is examined.
public enum Reflex implements Term {
  BICEPS,
  TRICEPS,
  BRACHIORADIALIS,
  FINGER,
  KNEE,
  ANKLE,
  JAW,
  HOFFMANN,
  PLANTAR
}
