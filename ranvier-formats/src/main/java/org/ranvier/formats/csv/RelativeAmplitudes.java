package org.ranvier.formats.csv;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.formats.Notes;
import org.ranvier.formats.csv.Cell.Measured;

/// Holds a printed relative amplitude against the amplitudes it is made of.
final class RelativeAmplitudes {
  /// Percent points that rounding of both amplitudes may make.
  private static final double TOLERANCE = 3;

  private final Measures measures;
  private final Notes notes;

  RelativeAmplitudes(Measures measures, Notes notes) {
    this.measures = measures;
    this.notes = notes;
  }

  /// Laboratories print the share of the most distal or of the previous amplitude, or the change
  /// against it. A value that is none of these is noted.
  void check(NerveTable table) {
    OptionalDouble first = OptionalDouble.empty();
    OptionalDouble previous = OptionalDouble.empty();
    for (SiteRow row : table.responses().values()) {
      OptionalDouble amplitude = amplitude(row);
      Optional<Double> printed =
          row.cell(Column.RELATIVE_AMPLITUDE)
              .filter(Measured.class::isInstance)
              .map(cell -> ((Measured) cell).value().doubleValue());
      if (amplitude.isPresent() && printed.isPresent() && first.isPresent()) {
        double share = printed.orElseThrow();
        boolean explained =
            isShare(share, amplitude.getAsDouble(), first.getAsDouble())
                || isShare(share, amplitude.getAsDouble(), previous.orElseThrow());
        if (!explained) {
          notes.add(
              "Row %d: the relative amplitude of %s %% does not follow from the amplitudes; check them."
                  .formatted(row.place().row(), share));
        }
      }
      if (amplitude.isPresent()) {
        first = first.isPresent() ? first : amplitude;
        previous = amplitude;
      }
    }
  }

  private static boolean isShare(double printed, double amplitude, double reference) {
    double share = 100 * amplitude / reference;
    return Math.abs(printed - share) <= TOLERANCE
        || Math.abs(Math.abs(printed) - Math.abs(100 - share)) <= TOLERANCE;
  }

  private OptionalDouble amplitude(SiteRow row) {
    for (Column column : Column.values()) {
      if (column.isAmplitude() && row.hasNumber(column)) {
        return measures.number(row, column);
      }
    }
    return OptionalDouble.empty();
  }
}
