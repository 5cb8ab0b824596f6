package org.ranvier.claims;

import org.ranvier.reference.Term;

/// What becomes of a claim.
public enum Verdict implements Term {
  AGREES,
  DISAGREES,
  /// True in part, or of some only, or not shown well enough.
  INCOMPLETE,
  /// Neither literature nor the model has anything that decides it.
  NOT_MODELLED;

  /// @return in words, such as `not modelled`
  public String words() {
    return id().replace('-', ' ');
  }
}
