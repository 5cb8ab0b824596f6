package org.ranvier.formats.csv;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ranvier.formats.csv.Unit.Quantity;
import org.ranvier.reference.Term;

/// What a column of a table holds.
enum Column implements Term {
  SITE(null),
  NERVE(null),
  SIDE(null),
  MUSCLE(null),
  STUDY(null),
  SEGMENT(null),
  SUPRAMAXIMAL(null),
  F_PERSISTENCE(null),
  ROW_NUMBER(null),
  LATENCY(Quantity.TIME),
  PEAK_LATENCY(Quantity.TIME),
  AMPLITUDE(Quantity.POTENTIAL),
  AMPLITUDE_BASELINE_TO_PEAK(Quantity.POTENTIAL),
  AMPLITUDE_PEAK_TO_PEAK(Quantity.POTENTIAL),
  MOTOR_AMPLITUDE(Quantity.POTENTIAL),
  SENSORY_AMPLITUDE(Quantity.POTENTIAL),
  RELATIVE_AMPLITUDE(Quantity.SHARE),
  AREA(Quantity.AREA),
  DURATION(Quantity.TIME),
  TOTAL_DURATION(Quantity.TIME),
  DISTANCE(Quantity.LENGTH),
  VELOCITY(Quantity.VELOCITY),
  TEMPERATURE(Quantity.TEMPERATURE),
  F_LATENCY(Quantity.TIME),
  F_MINUS_M(Quantity.TIME);

  private final @Nullable Quantity quantity;

  Column(@Nullable Quantity quantity) {
    this.quantity = quantity;
  }

  /// @return what is measured, or empty for a column of words
  Optional<Quantity> quantity() {
    return Optional.ofNullable(quantity);
  }

  boolean isAmplitude() {
    return quantity == Quantity.POTENTIAL;
  }

  /// @return the measure's name in the limits of `csv-columns.yaml`
  String measure(boolean sensory) {
    return switch (this) {
      case AMPLITUDE,
          AMPLITUDE_BASELINE_TO_PEAK,
          AMPLITUDE_PEAK_TO_PEAK,
          MOTOR_AMPLITUDE,
          SENSORY_AMPLITUDE ->
          sensory ? "sensory-amplitude" : "motor-amplitude";
      case LATENCY, PEAK_LATENCY, F_LATENCY, F_MINUS_M -> "latency";
      case DURATION, TOTAL_DURATION -> "duration";
      default -> id();
    };
  }
}
