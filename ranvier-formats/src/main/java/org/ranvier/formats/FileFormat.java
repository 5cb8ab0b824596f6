package org.ranvier.formats;

import org.ranvier.reference.Term;

/// The formats of input that Ranvier reads.
public enum FileFormat implements Term {
  /// One record.
  JSON,
  /// Many records, one on each line.
  NDJSON,
  /// A laboratory's table.
  CSV,
  /// Curves.
  EDF,
  /// None of them.
  UNKNOWN
}
