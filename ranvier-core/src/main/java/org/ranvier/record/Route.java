package org.ranvier.record;

import org.ranvier.reference.Term;

/// How a treatment is given.
public enum Route implements Term {
  IV,
  SC,
  SC_HYALURONIDASE,
  ORAL
}
