package org.ranvier.muscle.remodelling;

/// What a motor unit's axon is like on one day.
public enum UnitCondition {
  /// Alive, and impulses arrive.
  DRIVEN,
  /// Alive where it meets the muscle, but no impulse arrives.
  SILENT,
  /// Degenerated.
  LOST
}
