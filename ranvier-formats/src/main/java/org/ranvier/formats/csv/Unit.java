package org.ranvier.formats.csv;

import java.math.BigDecimal;
import org.ranvier.reference.Term;

/// A unit that a table may print, with its size in the quantity's fixed unit.
enum Unit implements Term {
  MILLIVOLT(Quantity.POTENTIAL, "1", "mV"),
  MICROVOLT(Quantity.POTENTIAL, "0.001", "µV"),
  MILLISECOND(Quantity.TIME, "1", "ms"),
  MILLIVOLT_MILLISECOND(Quantity.AREA, "1", "mV·ms"),
  MICROVOLT_SECOND(Quantity.AREA, "1", "µV·s"),
  MICROVOLT_MILLISECOND(Quantity.AREA, "0.001", "µV·ms"),
  NANOVOLT_SECOND(Quantity.AREA, "0.001", "nV·s"),
  MILLIMETRE(Quantity.LENGTH, "1", "mm"),
  CENTIMETRE(Quantity.LENGTH, "10", "cm"),
  METRE(Quantity.LENGTH, "1000", "m"),
  METRE_PER_SECOND(Quantity.VELOCITY, "1", "m/s"),
  CELSIUS(Quantity.TEMPERATURE, "1", "°C"),
  HERTZ(Quantity.FREQUENCY, "1", "Hz"),
  YEAR(Quantity.AGE, "1", "years"),
  KILOGRAM(Quantity.MASS, "1", "kg"),
  PERCENT(Quantity.SHARE, "1", "%");

  /// What is measured. A quantity's fixed unit is the one of size 1.
  enum Quantity {
    POTENTIAL,
    TIME,
    AREA,
    LENGTH,
    VELOCITY,
    TEMPERATURE,
    FREQUENCY,
    AGE,
    MASS,
    SHARE
  }

  private final Quantity quantity;
  private final BigDecimal size;
  private final String symbol;

  Unit(Quantity quantity, String size, String symbol) {
    this.quantity = quantity;
    this.size = new BigDecimal(size);
    this.symbol = symbol;
  }

  Quantity quantity() {
    return quantity;
  }

  String symbol() {
    return symbol;
  }

  /// @return the value in the quantity's fixed unit, exact in decimals
  BigDecimal toFixed(BigDecimal value) {
    return value.multiply(size);
  }

  /// @return a value in the quantity's fixed unit, printed in this one
  String print(BigDecimal fixed) {
    return fixed.divide(size).stripTrailingZeros().toPlainString() + " " + symbol;
  }
}
