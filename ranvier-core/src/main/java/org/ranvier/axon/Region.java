package org.ranvier.axon;

import org.ranvier.reference.Term;

/// A part of the period from one node to the next.
public enum Region implements Term {
  /// The bare node.
  NODE,
  /// The paranode, where the myelin is sealed to the axon.
  MYSA,
  /// The juxtaparanode.
  FLUT,
  /// The rest of the internode.
  STIN
}
