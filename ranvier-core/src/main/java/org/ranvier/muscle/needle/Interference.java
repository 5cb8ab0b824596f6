package org.ranvier.muscle.needle;

import org.ranvier.reference.Term;

/// How full the pattern is at the greatest effort.
public enum Interference implements Term {
  FULL,
  REDUCED,
  SINGLE_UNITS,
  NONE
}
