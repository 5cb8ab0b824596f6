package org.ranvier.formats.csv;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.ranvier.formats.Notes;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.csv.Cell.Measured;
import org.ranvier.formats.csv.TableWords.Bounds;

/// The numbers of a table in fixed units: mV, ms, mV·ms, mm, m/s, °C.
///
/// A unit stands in the cell or in the heading. If neither has one, it is concluded from the whole
/// column, separately for motor and sensory rows, and only if exactly one unit is plausible.
final class Measures {
  private final List<SiteRow> rows;
  private final Notes notes;
  private final Map<Guess, Unit> guesses = new HashMap<>();

  Measures(List<SiteRow> rows, Notes notes) {
    this.rows = rows;
    this.notes = notes;
  }

  private record Guess(Heading heading, boolean sensory) {}

  /// A measured value in its quantity's fixed unit.
  ///
  /// @param rounding half of the last printed digit, in the same unit
  record Measure(BigDecimal value, double rounding) {

    OptionalDouble toDouble() {
      return OptionalDouble.of(value.doubleValue());
    }
  }

  /// @return the number in the row's cell, or empty if there is none
  /// @throws RanvierInputException if the unit cannot be told, or the value cannot be right
  Optional<Measure> of(SiteRow row, Column column) {
    SiteRow.Value value = row.values().get(column);
    if (value == null || !(value.cell() instanceof Measured measured)) {
      return Optional.empty();
    }
    Place place = row.place().at(value.heading().printed());
    Unit unit = unit(row, value.heading(), measured);
    if (unit.quantity() != column.quantity().orElseThrow()) {
      throw new RanvierInputException(
          "The value %s has a unit of another quantity".formatted(Notes.quote(measured.printed())),
          place,
          "correct the unit");
    }
    if (measured.isAmbiguous() && unit == Unit.MICROVOLT) {
      throw new RanvierInputException(
          "The value %s may have a decimal or a thousands sign"
              .formatted(Notes.quote(measured.printed())),
          place,
          "write it without a thousands sign");
    }
    BigDecimal fixed = unit.toFixed(measured.value());
    check(row, column, measured, unit, place);
    return Optional.of(
        new Measure(fixed, unit.toFixed(BigDecimal.valueOf(measured.rounding())).doubleValue()));
  }

  /// @return the number in the row's cell, or empty if there is none
  OptionalDouble number(SiteRow row, Column column) {
    return of(row, column).map(Measure::toDouble).orElse(OptionalDouble.empty());
  }

  private void check(SiteRow row, Column column, Measured measured, Unit unit, Place place) {
    String measure = column.measure(row.isSensory());
    Optional<Bounds> limits = TableWords.limits(measure);
    if (limits.isEmpty() || measured.isZero()) {
      return; // an absent response is printed as 0 throughout
    }
    BigDecimal fixed = unit.toFixed(measured.value());
    Unit limitUnit = limits.orElseThrow().unit();
    BigDecimal low = limitUnit.toFixed(limits.orElseThrow().low());
    BigDecimal high = limitUnit.toFixed(limits.orElseThrow().high());
    if (fixed.compareTo(low) < 0 || fixed.compareTo(high) > 0) {
      String remedy =
          measured.value().signum() < 0 && column.isAmplitude()
              ? "record the negative peak as a positive number"
              : limits.orElseThrow().remedy();
      throw new RanvierInputException(
          "A %s must be from %s to %s, but is %s"
              .formatted(
                  measure.replace('-', ' '),
                  limits.orElseThrow().low().toPlainString(),
                  limitUnit.print(high),
                  unit.print(fixed)),
          place,
          remedy);
    }
  }

  private Unit unit(SiteRow row, Heading heading, Measured measured) {
    Optional<Unit> printed = measured.unit().or(heading::unit);
    if (printed.isPresent()) {
      return printed.orElseThrow();
    }
    Guess key = new Guess(heading, row.isSensory());
    Unit known = guesses.get(key);
    if (known != null) {
      return known;
    }
    Unit guess = guess(row, heading);
    guesses.put(key, guess);
    return guess;
  }

  private Unit guess(SiteRow row, Heading heading) {
    String measure = heading.column().measure(row.isSensory());
    List<Bounds> possible = TableWords.guesses(measure);
    if (possible.isEmpty()) {
      return Unit.PERCENT;
    }
    List<BigDecimal> numbers = numbersWithoutUnit(heading, row.isSensory());
    List<Bounds> plausible =
        possible.stream().filter(unit -> numbers.stream().allMatch(unit::contain)).toList();
    if (plausible.size() == 1 || possible.size() == 1) {
      Unit unit = plausible.isEmpty() ? possible.getFirst().unit() : plausible.getFirst().unit();
      if (possible.size() > 1) {
        notes.add(
            "The %s column %s has no unit and is read in %s, the only plausible one."
                .formatted(
                    row.isSensory() ? "sensory" : "motor",
                    Notes.quote(heading.printed()),
                    unit.symbol()));
      }
      return unit;
    }
    String units =
        possible.stream().map(b -> b.unit().symbol()).collect(Collectors.joining(" or "));
    throw new RanvierInputException(
        "The unit of the %s must be told, but its values are plausible in %s"
            .formatted(measure.replace('-', ' '), plausible.isEmpty() ? "no unit" : units),
        row.place().at(heading.printed()),
        "write %s in the heading".formatted(units));
  }

  private List<BigDecimal> numbersWithoutUnit(Heading heading, boolean sensory) {
    return rows.stream()
        .filter(row -> row.isSensory() == sensory)
        .map(row -> row.values().get(heading.column()))
        .filter(value -> value != null && value.heading().equals(heading))
        .flatMap(value -> number(value).stream())
        .toList();
  }

  private static Optional<BigDecimal> number(SiteRow.Value value) {
    return value.cell() instanceof Measured measured
            && measured.unit().isEmpty()
            && !measured.isZero()
        ? Optional.of(measured.value())
        : Optional.empty();
  }
}
