package org.ranvier.record;

import org.ranvier.reference.Term;

/// Result of a laboratory test that is read as positive or negative.
public enum TestResult implements Term {
  POSITIVE,
  NEGATIVE
}
