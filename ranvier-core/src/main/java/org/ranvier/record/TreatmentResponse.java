package org.ranvier.record;

import org.ranvier.reference.Term;

/// What the patient's strength did under a treatment.
public enum TreatmentResponse implements Term {
  IMPROVED,
  UNCHANGED,
  WORSE
}
