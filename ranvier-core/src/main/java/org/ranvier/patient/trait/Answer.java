package org.ranvier.patient.trait;

import org.ranvier.reference.Term;

/// Whether block answers to immunoglobulin.
public enum Answer implements Term {
  RESPONDER,
  NON_RESPONDER
}
