package org.ranvier.record;

import org.ranvier.reference.Term;

/// A sign or symptom that an examination states as present or absent.
public enum Sign implements Term {
  UPPER_MOTOR_NEURON,
  BULBAR,
  CRANIAL,
  FASCICULATION,
  CRAMPS,
  ATROPHY,
  PAIN,
  COLD_PARESIS,
  SENSORY_SYMPTOMS
}
