package org.ranvier.formats.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands in a cell of a measured column.
sealed interface Cell {

  /// A number.
  ///
  /// @param unit empty if the cell prints none
  record Measured(BigDecimal value, Optional<Unit> unit, String printed) implements Cell {

    boolean isZero() {
      return value.signum() == 0;
    }

    /// @return half of the last printed digit, in the printed unit
    double rounding() {
      return Math.pow(10, -value.scale()) / 2;
    }

    /// @return true for `8,200`, which may be 8.2 or 8200
    boolean isAmbiguous() {
      return printed.matches(".*\\d[,.]\\d{3}(\\D.*)?");
    }
  }

  /// Stimulated, and nothing was seen.
  record NoResponse() implements Cell {}

  record NotTested() implements Cell {}

  /// A dash, which says "not tested" if the whole row is dashes.
  record Dash() implements Cell {}

  record Unknown() implements Cell {}

  record Text(String text) implements Cell {}

  Pattern DASH = Pattern.compile("[-–—−./]+");
  Pattern NUMBER =
      Pattern.compile(
          "[*↓↑!(]?\\s*(?<number>[+-]?(?:\\d{1,9}(?:[.,]\\d{1,9})?|[.,]\\d{1,9}))\\s*"
              + "(?<unit>[^\\d*↓↑!]{0,20}?)[*↓↑!)HL]?");

  static Cell read(String printed) {
    String text = printed.strip().replace('−', '-');
    if (text.isEmpty()) {
      return new Unknown();
    }
    Optional<Cell> number = number(text);
    if (number.isPresent()) {
      return number.orElseThrow();
    }
    if (DASH.matcher(text).matches()) {
      return new Dash();
    }
    return switch (TableWords.name("cells", text).orElse("")) {
      case "no-response" -> new NoResponse();
      case "not-tested" -> new NotTested();
      case "unknown" -> new Unknown();
      default -> new Text(text);
    };
  }

  private static Optional<Cell> number(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String suffix = matcher.group("unit").strip();
    Optional<Unit> unit = TableWords.unit(suffix);
    if (!suffix.isEmpty() && unit.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(matcher.group("number").replace(',', '.'));
    return Optional.of(new Measured(value, unit, text));
  }
}
