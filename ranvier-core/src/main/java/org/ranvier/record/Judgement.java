package org.ranvier.record;

import org.ranvier.anatomy.Term;

/// A result as the laboratory judged it.
public enum Judgement implements Term {
  NORMAL,
  ABNORMAL
}
