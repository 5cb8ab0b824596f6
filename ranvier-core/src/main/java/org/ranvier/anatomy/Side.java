package org.ranvier.anatomy;

import org.ranvier.reference.Term;

/// Side of the body.
public enum Side implements Term {
  LEFT,
  RIGHT
}
