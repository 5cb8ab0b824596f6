package org.ranvier.claims;

import org.ranvier.reference.Term;

/// How the model comes by a figure, which tells what its agreement is worth.
public enum Origin implements Term {
  /// It was given to the model, which says it again; it has no say in a verdict.
  PUT_IN,
  /// Parameters were chosen so that it, or a figure close to it, comes out.
  CALIBRATED,
  /// It follows from the model.
  FOLLOWS;

  /// @return in words, such as `put in`
  public String words() {
    return id().replace('-', ' ');
  }
}
