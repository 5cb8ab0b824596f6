package org.ranvier.record;

import org.ranvier.reference.Term;

/// A result as the laboratory judged it.
public enum Judgement implements Term {
  NORMAL,
  ABNORMAL
}
