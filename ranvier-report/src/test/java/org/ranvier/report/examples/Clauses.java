package org.ranvier.report.examples;

import java.util.List;
import java.util.Optional;
import org.ranvier.criteria.reading.ClauseReading;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.quantity.Source;

/// Clauses written in one line.
final class Clauses {

  private Clauses() {}

  /// A clause that combines others.
  static ClauseReading of(String id, String text, Truth truth, ClauseReading... clauses) {
    return new ClauseReading(
        id,
        text,
        truth,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(clauses));
  }

  /// A clause with a value; an empty text stands for "not known".
  static ClauseReading leaf(
      String id, String text, Truth truth, String value, String limit, boolean derived) {
    return new ClauseReading(
        id,
        text,
        truth,
        value.isEmpty() ? Optional.empty() : Optional.of(value),
        limit.isEmpty() ? Optional.empty() : Optional.of(limit),
        derived,
        Optional.of(new Source("Van Schaik 2010, table 1, " + id, !id.startsWith("S"))),
        List.of());
  }
}
