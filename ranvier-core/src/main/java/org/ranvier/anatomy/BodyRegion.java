package org.ranvier.anatomy;

import org.ranvier.reference.Term;

/// A region of the neuraxis, as the criteria for motor neuron disease count them.
public enum BodyRegion implements Term {
  BULBAR,
  CERVICAL,
  THORACIC,
  LUMBOSACRAL
}
