package org.ranvier.criteria.reading;

import java.util.List;
import java.util.Optional;
import org.ranvier.quantity.Source;

/// One clause of a criteria set: what it asks, what the record holds, whether it is met.
///
/// @param id the clause's name within its set
/// @param text what the clause asks, in plain words
/// @param value what the record gave, empty where nothing is known and for clauses that only
///   combine others
/// @param limit what it was held against
/// @param derived true if the value was worked out from other findings rather than recorded as such
/// @param source empty for a clause that inherits its parent's
public record ClauseReading(
    String id,
    String text,
    Truth truth,
    Optional<String> value,
    Optional<String> limit,
    boolean derived,
    Optional<Source> source,
    List<ClauseReading> clauses) {

  public ClauseReading {
    clauses = List.copyOf(clauses);
  }
}
