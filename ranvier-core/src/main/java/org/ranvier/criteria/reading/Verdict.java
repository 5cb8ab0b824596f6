package org.ranvier.criteria.reading;

import org.ranvier.reference.Term;

/// What a conduction-block rule says of one segment of nerve.
public enum Verdict implements Term {
  /// The rule's definite block.
  DEFINITE,
  /// The rule's probable block.
  PROBABLE,
  /// Measured, and no block by this rule.
  NONE,
  /// The distal response is absent or too small: neither block nor its absence can be shown.
  NOT_ASSESSABLE,
  /// Something that the rule needs is missing or in doubt.
  UNKNOWN,
  /// A drop at a common site of entrapment never counts.
  ENTRAPMENT
}
