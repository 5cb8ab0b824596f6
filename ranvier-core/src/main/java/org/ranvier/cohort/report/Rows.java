package org.ranvier.cohort.report;

import java.util.function.Consumer;
import org.ranvier.cohort.run.Row;

/// Patients' rows that can be read as often as they are needed, each time in the same order.
public interface Rows {

  /// Hands on all rows.
  void each(Consumer<Row> rows);
}
