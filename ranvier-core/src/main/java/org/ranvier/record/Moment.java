package org.ranvier.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/// When something was done: a day counted from the record's own zero, or a date.
public record Moment(OptionalDouble day, Optional<LocalDate> date) {

  /// The time was not recorded.
  public static final Moment UNKNOWN = new Moment(OptionalDouble.empty(), Optional.empty());
}
