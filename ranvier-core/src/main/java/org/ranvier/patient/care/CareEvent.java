package org.ranvier.patient.care;

import java.util.List;
import java.util.Locale;

/// Something that was decided on a day.
///
/// @param values those that the step's sentence has room for, in its order
public record CareEvent(int day, CareStep step, List<Double> values) {

  public CareEvent {
    values = List.copyOf(values);
  }

  /// @return what was decided, as a sentence without full stop
  public String text() {
    return String.format(Locale.ROOT, step.sentence(), values.toArray());
  }
}
