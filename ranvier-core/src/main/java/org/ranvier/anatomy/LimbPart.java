package org.ranvier.anatomy;

import org.ranvier.reference.Term;

/// A part of a limb in which weakness is stated without naming a muscle.
public enum LimbPart implements Term {
  SHOULDER,
  UPPER_ARM,
  FOREARM,
  HAND,
  HIP,
  THIGH,
  LOWER_LEG,
  FOOT
}
