package org.ranvier.inference;

import org.ranvier.reference.Term;

/// What is asked of a segment.
public enum Damage implements Term {
  /// Share of the living axons whose impulses stop between the two sites.
  BLOCKED,
  /// Share of the muscle's axons that do not answer at the distal site either.
  LOST,
  /// Share of the living axons that conduct more slowly between the sites than in health.
  SLOWED,
  /// Time in ms between the tenth and the ninetieth of a hundred living axons over the segment.
  DISPERSION
}
