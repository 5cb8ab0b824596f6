package org.ranvier.record;

import org.ranvier.reference.Term;

/// Objective sensory loss on examination.
public enum SensoryLoss implements Term {
  NONE,
  VIBRATION_LEGS_ONLY,
  MORE
}
