package org.ranvier.formats.csv;

import java.util.List;
import java.util.Optional;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.words.Modality;

/// What a row says of the response, before its numbers are read.
enum RowOutcome {
  RECORDED,
  ABSENT,
  NOT_TESTED,
  /// The row tells nothing of the response, but may hold a distance and a velocity.
  UNSAID;

  private static final List<Column> RESPONSE =
      List.of(
          Column.AMPLITUDE,
          Column.AMPLITUDE_BASELINE_TO_PEAK,
          Column.AMPLITUDE_PEAK_TO_PEAK,
          Column.MOTOR_AMPLITUDE,
          Column.SENSORY_AMPLITUDE,
          Column.LATENCY,
          Column.PEAK_LATENCY,
          Column.AREA,
          Column.DURATION,
          Column.TOTAL_DURATION);

  static RowOutcome of(SiteRow row) {
    if (row.modality().equals(Optional.of(Modality.F_WAVE))) {
      return UNSAID; // the response stands in the motor table
    }
    boolean number = false;
    boolean absent = false;
    boolean notTested = false;
    boolean dash = false;
    for (Column column : RESPONSE) {
      Optional<Cell> cell = row.cell(column);
      if (cell.isPresent()) {
        switch (cell.orElseThrow()) {
          case Cell.Measured measured when measured.isZero() -> absent |= column.isAmplitude();
          case Cell.Measured _ -> number = true;
          case Cell.NoResponse _ -> absent = true;
          case Cell.NotTested _ -> notTested = true;
          case Cell.Dash _ -> dash = true;
          case Cell.Unknown _, Cell.Text _ -> {}
        }
      }
    }
    if (number && (absent || notTested)) {
      throw new RanvierInputException(
          "A response that is %s has no measured values, but some are given for the %s %s"
              .formatted(absent ? "absent" : "not tested", row.side().id(), row.nerve().id()),
          row.place(),
          "leave the other cells of the row empty");
    }
    if (number) {
      return RECORDED;
    }
    if (absent) {
      return ABSENT;
    }
    return notTested || dash ? NOT_TESTED : UNSAID;
  }
}
