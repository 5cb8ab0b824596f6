package org.ranvier.formats.csv;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The heading of one column that was understood.
///
/// @param position of the column, from 0
/// @param unit empty if the heading prints none
/// @param printed the heading as it stands in the table
record Heading(int position, Column column, Optional<Unit> unit, String printed) {
  private static final Pattern BRACKETS = Pattern.compile("[\\[(]([^\\])]{1,20})[\\])]");

  /// Reads `O-P Amp (mV)`, `Lat ms` or `Site`.
  ///
  /// @return the heading, or empty if the words name no column
  static Optional<Heading> read(int position, String printed) {
    Optional<Unit> unit = Optional.empty();
    StringBuilder words = new StringBuilder();
    Matcher brackets = BRACKETS.matcher(printed);
    while (brackets.find()) {
      String inside = brackets.group(1);
      Optional<Unit> found = measuring(inside);
      unit = unit.or(() -> found);
      String kept = found.isPresent() || namesSeveralUnits(inside) ? "" : inside;
      brackets.appendReplacement(words, Matcher.quoteReplacement(" " + kept + " "));
    }
    brackets.appendTail(words);
    String name = words.toString().strip();
    Optional<Column> column = TableWords.column(name);
    for (int split = name.lastIndexOf(' ');
        column.isEmpty() && unit.isEmpty() && split > 0;
        split = name.lastIndexOf(' ', split - 1)) {
      Optional<Unit> trailing = measuring(name.substring(split + 1));
      Optional<Column> leading = TableWords.column(name.substring(0, split));
      if (trailing.isPresent() && leading.isPresent()) {
        unit = trailing;
        column = leading;
      }
    }
    Optional<Unit> printedUnit = unit;
    return column.map(found -> new Heading(position, found, printedUnit, printed.strip()));
  }

  // The percent sign is part of a column's name, "%Amp", and no unit of an amplitude.
  private static Optional<Unit> measuring(String text) {
    return TableWords.unit(text).filter(unit -> unit != Unit.PERCENT);
  }

  /// "Amp (mV/µV)" heads motor and sensory rows: which of the two holds is concluded from the
  /// values.
  private static boolean namesSeveralUnits(String text) {
    return Arrays.stream(text.split("[/|,]", -1)).allMatch(part -> measuring(part).isPresent());
  }

  Heading in(Unit anotherUnit) {
    return new Heading(position, column, Optional.of(anotherUnit), printed);
  }

  boolean isMeasure() {
    return column.quantity().isPresent();
  }

  boolean contradictsUnit() {
    return unit.isPresent()
        && column.quantity().isPresent()
        && unit.orElseThrow().quantity() != column.quantity().orElseThrow();
  }
}
