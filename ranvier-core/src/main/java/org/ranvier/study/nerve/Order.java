package org.ranvier.study.nerve;

import org.ranvier.reference.Term;

/// Which axons a lesion takes first. Which it is in life is not known.
public enum Order implements Term {
  RANDOM,
  LARGE_FIRST,
  SMALL_FIRST
}
