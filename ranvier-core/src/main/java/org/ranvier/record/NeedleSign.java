package org.ranvier.record;

import org.ranvier.reference.Term;

/// What a needle examination of one muscle looks for.
public enum NeedleSign implements Term {
  FIBRILLATION,
  FASCICULATION,
  CHRONIC_NEUROGENIC,
  REDUCED_RECRUITMENT
}
