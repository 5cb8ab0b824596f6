package org.ranvier.patient.story;

import org.ranvier.reference.Term;

/// Who decides on treatment.
public enum Care implements Term {
  /// Only what the plan prescribes is given.
  PRESCRIBED,
  /// A neurologist recognises the disease sooner or later, treats it and adjusts the dose to what
  /// the patient reports; what the plan prescribes is given besides.
  USUAL
}
