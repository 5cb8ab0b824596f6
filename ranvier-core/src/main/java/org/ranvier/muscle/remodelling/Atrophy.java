package org.ranvier.muscle.remodelling;

import org.ranvier.reference.Term;

/// Wasting as it is seen.
public enum Atrophy implements Term {
  NONE,
  MILD,
  MODERATE,
  SEVERE
}
