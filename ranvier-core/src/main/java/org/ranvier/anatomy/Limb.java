package org.ranvier.anatomy;

import org.ranvier.reference.Term;

/// An arm or a leg.
public enum Limb implements Term {
  ARM,
  LEG
}
