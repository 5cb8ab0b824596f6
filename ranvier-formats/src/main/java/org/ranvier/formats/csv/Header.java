package org.ranvier.formats.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ranvier.anatomy.Side;
import org.ranvier.formats.Notes;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.words.Words;
import org.ranvier.record.AmplitudeConvention;
import org.ranvier.record.Moment;
import org.ranvier.record.Sex;
import org.ranvier.record.Subject;
import org.ranvier.reference.Term;

/// The lines `key: value` of a table: who was examined, when, and how.
final class Header {
  private static final Pattern FIRST_NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,3})?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})[-./](\\d{4})");

  private final Map<Key, Entry> entries = new EnumMap<>(Key.class);
  private final Notes notes;

  Header(Notes notes) {
    this.notes = notes;
  }

  /// What a header line may tell.
  enum Key implements Term {
    ID,
    /// Known so that it is not taken for anything else; not read.
    NAME,
    AGE,
    SEX,
    HEIGHT,
    WEIGHT,
    TEMPERATURE,
    DATE,
    FILTER,
    SIDE,
    AMPLITUDE
  }

  private record Entry(String text, Place place) {}

  /// @return true if at least one key of the row was known, and its value taken
  boolean accept(Sheet.Row row, boolean beforeTable, Place place) {
    List<String> cells = row.filled();
    boolean taken = false;
    for (int i = 0; i < cells.size(); i++) {
      int colon = cells.get(i).indexOf(':');
      String key = colon < 0 ? cells.get(i) : cells.get(i).substring(0, colon);
      Optional<Key> known =
          TableWords.name("headers", key).flatMap(name -> Term.find(Key.class, name));
      String value = colon < 0 ? "" : cells.get(i).substring(colon + 1).strip();
      boolean inNextCell =
          value.isEmpty()
              && i + 1 < cells.size()
              && TableWords.name("headers", cells.get(i + 1)).isEmpty();
      boolean usable = known.isPresent() && (colon >= 0 || (beforeTable && i % 2 == 0));
      if (usable && (!value.isEmpty() || inNextCell)) {
        entries.put(
            known.orElseThrow(), new Entry(value.isEmpty() ? cells.get(i + 1) : value, place));
        taken = true;
        i += inNextCell ? 1 : 0;
      } else if (taken) {
        notes.add(
            "Row %d: %s is not understood and not part of the record."
                .formatted(row.line(), Notes.quote(cells.get(i))));
      }
    }
    return taken;
  }

  Optional<String> id() {
    return text(Key.ID);
  }

  Optional<Side> side() {
    return text(Key.SIDE).flatMap(text -> Words.clinical().find(Side.class, text));
  }

  Subject subject() {
    Optional<Sex> sex =
        text(Key.SEX)
            .flatMap(text -> TableWords.name("sexes", text))
            .flatMap(name -> Term.find(Sex.class, name));
    if (sex.isEmpty() && entries.containsKey(Key.SEX)) {
      notes.add("The sex " + Notes.quote(text(Key.SEX).orElse("")) + " is not understood.");
    }
    OptionalDouble age = number(Key.AGE, Unit.YEAR);
    OptionalDouble weight = number(Key.WEIGHT, Unit.KILOGRAM);
    return new Subject(age, OptionalDouble.empty(), sex, heightCentimetres(), weight);
  }

  OptionalDouble skinCelsius() {
    return number(Key.TEMPERATURE, Unit.CELSIUS);
  }

  OptionalDouble lowCutHertz() {
    Matcher number = FIRST_NUMBER.matcher(text(Key.FILTER).orElse(""));
    return number.find()
        ? OptionalDouble.of(new BigDecimal(number.group().replace(',', '.')).doubleValue())
        : OptionalDouble.empty();
  }

  Optional<AmplitudeConvention> amplitudeConvention() {
    return text(Key.AMPLITUDE)
        .flatMap(text -> TableWords.name("conventions", text))
        .flatMap(name -> Term.find(AmplitudeConvention.class, name));
  }

  Moment moment() {
    Optional<LocalDate> date = text(Key.DATE).flatMap(Header::date);
    if (date.isEmpty() && entries.containsKey(Key.DATE)) {
      notes.add(
          "The date %s is not understood without doubt; write it as 2026-03-05."
              .formatted(Notes.quote(text(Key.DATE).orElse(""))));
    }
    return date.isEmpty() ? Moment.UNKNOWN : new Moment(OptionalDouble.empty(), date);
  }

  private Optional<String> text(Key key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::text);
  }

  private OptionalDouble heightCentimetres() {
    Optional<BigDecimal> height = measured(Key.HEIGHT).map(Cell.Measured::value);
    if (height.isEmpty()) {
      return OptionalDouble.empty();
    }
    Optional<Unit> printed = measured(Key.HEIGHT).flatMap(Cell.Measured::unit);
    BigDecimal value = height.orElseThrow();
    boolean metres = value.compareTo(BigDecimal.valueOf(3)) < 0; // nobody is 3 cm or 3 m tall
    Unit unit = printed.orElse(metres ? Unit.METRE : Unit.CENTIMETRE);
    require(Key.HEIGHT, unit, Unit.CENTIMETRE);
    return OptionalDouble.of(unit.toFixed(value).movePointLeft(1).doubleValue());
  }

  private OptionalDouble number(Key key, Unit expected) {
    Optional<Cell.Measured> measured = measured(key);
    if (measured.isEmpty()) {
      return OptionalDouble.empty();
    }
    Unit unit = measured.orElseThrow().unit().orElse(expected);
    require(key, unit, expected);
    return OptionalDouble.of(unit.toFixed(measured.orElseThrow().value()).doubleValue());
  }

  private void require(Key key, Unit unit, Unit expected) {
    if (unit.quantity() != expected.quantity()) {
      throw new RanvierInputException(
          "The %s must be in %s, but is in %s"
              .formatted(key.id(), expected.symbol(), unit.symbol()),
          placeOf(key),
          "correct the unit");
    }
  }

  private Optional<Cell.Measured> measured(Key key) {
    if (!entries.containsKey(key)) {
      return Optional.empty();
    }
    return switch (Cell.read(text(key).orElse(""))) {
      case Cell.Measured measured -> Optional.of(measured);
      case Cell.Unknown _, Cell.Dash _ -> Optional.empty();
      default ->
          throw new RanvierInputException(
              "The %s must be a number, but is %s"
                  .formatted(key.id(), Notes.quote(text(key).orElse(""))),
              placeOf(key),
              "write the number alone or with its unit");
    };
  }

  private Place placeOf(Key key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      throw new AssertionError("No header line for " + key);
    }
    return entry.place();
  }

  private static Optional<LocalDate> date(String text) {
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.find()) {
      return date(year.group(1), year.group(2), year.group(3));
    }
    Matcher day = DAY_FIRST.matcher(text);
    if (!day.find()) {
      return Optional.empty();
    }
    // 03/05/2026 is 3 May or 5 March; with points it is 3 May everywhere.
    boolean pointed = day.group(2).equals(".");
    Optional<LocalDate> dayFirst = date(day.group(4), day.group(3), day.group(1));
    Optional<LocalDate> monthFirst = date(day.group(4), day.group(1), day.group(3));
    if (pointed || monthFirst.isEmpty() || monthFirst.equals(dayFirst)) {
      return dayFirst;
    }
    return dayFirst.isEmpty() ? monthFirst : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
