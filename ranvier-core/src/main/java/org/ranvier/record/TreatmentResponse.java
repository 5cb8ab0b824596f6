package org.ranvier.record;

import org.ranvier.anatomy.Term;

/// What the patient's strength did under a treatment.
public enum TreatmentResponse implements Term {
  IMPROVED,
  UNCHANGED,
  WORSE
}
