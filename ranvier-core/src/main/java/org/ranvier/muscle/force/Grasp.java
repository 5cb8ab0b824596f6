package org.ranvier.muscle.force;

import org.ranvier.reference.Term;

/// A way to use the hand whose force is measured.
public enum Grasp implements Term {
  /// Power grip on a Jamar dynamometer.
  POWER,
  /// Thumb tip against index tip.
  TIP,
  /// Thumb against the side of the index.
  KEY,
  /// Thumb away from the palm.
  PALMAR_ABDUCTION
}
