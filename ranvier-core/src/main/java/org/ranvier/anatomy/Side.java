package org.ranvier.anatomy;

/// Side of the body.
public enum Side implements Term {
  LEFT,
  RIGHT
}
