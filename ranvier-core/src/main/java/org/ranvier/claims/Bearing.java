package org.ranvier.claims;

import org.ranvier.reference.Term;

/// What one piece of evidence means for a claim.
public enum Bearing implements Term {
  SUPPORTS,
  /// Supports it in part, or leaves room for both.
  PARTLY,
  CONTRADICTS
}
