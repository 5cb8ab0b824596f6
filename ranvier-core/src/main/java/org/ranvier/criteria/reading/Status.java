package org.ranvier.criteria.reading;

import org.ranvier.reference.Term;

/// Whether a record meets a criteria set.
public enum Status implements Term {
  /// At least one category is met, whatever the unknown items turn out to be.
  MET,
  /// No category is met, whatever the unknown items turn out to be.
  NOT_MET,
  /// It depends on items that are not known.
  NOT_DECIDABLE
}
