package org.ranvier.patient.trait;

import org.ranvier.reference.Term;

/// What a virtual patient has.
public enum Disease implements Term {
  /// Multifocal motor neuropathy.
  MMN,
  /// Amyotrophic lateral sclerosis.
  ALS,
  /// Typical chronic inflammatory demyelinating polyneuropathy.
  CIDP,
  /// Its multifocal variant.
  MULTIFOCAL_CIDP,
  /// No disease of nerves.
  NONE
}
