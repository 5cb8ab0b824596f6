package org.ranvier.record;

import org.ranvier.reference.Term;

/// Where the weakness began.
public enum Onset implements Term {
  ARM_DISTAL,
  ARM_PROXIMAL,
  LEG_DISTAL,
  LEG_PROXIMAL,
  BULBAR,
  AXIAL,
  DIFFUSE
}
