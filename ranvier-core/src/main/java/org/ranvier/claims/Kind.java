package org.ranvier.claims;

import org.ranvier.reference.Term;

/// What a claim is turned into, so that it can be tested.
public enum Kind implements Term {
  /// A number or a range.
  NUMBER,
  /// A share of people above or below a limit: "most", "rarely".
  SHARE,
  /// Something changes, or one thing differs from another.
  EFFECT,
  /// One thing is more than another.
  ORDERING,
  /// What no number says.
  STATEMENT
}
