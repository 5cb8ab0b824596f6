package org.ranvier.record;

import java.util.Optional;

/// Where a record comes from.
public record Provenance(
    Optional<RecordKind> kind, Optional<String> citation, Optional<String> doi) {

  /// Nothing is known of the record's origin.
  public static final Provenance UNKNOWN =
      new Provenance(Optional.empty(), Optional.empty(), Optional.empty());
}
