package org.ranvier.formats.edf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ranvier.formats.words.Phrase;
import org.ranvier.formats.words.Words;
import org.ranvier.record.Moment;
import org.ranvier.record.Sex;
import org.ranvier.record.Subject;

/// What the header tells of person, day and nerve. The person's name is not read.
///
/// @param code of the person, empty if the file hides it
/// @param study what the recording identification says of nerve and side
record EdfPerson(
    Optional<String> code,
    Optional<Sex> sex,
    Optional<LocalDate> birth,
    Optional<LocalDate> day,
    Phrase study) {
  static final String HIDDEN = "X";
  static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  private static final Pattern DATE = Pattern.compile("(\\d{1,2})-([A-Za-z]{3})-(\\d{4})");
  private static final Pattern SHORT_DATE = Pattern.compile("(\\d{2})\\.(\\d{2})\\.(\\d{2})");
  private static final Pattern STUDY = Pattern.compile("(?i)\\b(?:MNC|SNC)\\b.*|\\b(?:MNC|SNC)_.*");
  private static final int CENTURY_BEGINS = 85; // EDF's years run from 1985 to 2084
  private static final double OLDEST_YEARS = 120;

  static EdfPerson read(EdfHeader header) {
    String[] fields = header.patient().split(" +", -1);
    Matcher study = STUDY.matcher(header.recording());
    boolean marked = header.recording().toLowerCase(Locale.ROOT).startsWith("startdate");
    return new EdfPerson(
        field(fields, 0),
        field(fields, 1).flatMap(EdfPerson::sex),
        field(fields, 2).flatMap(EdfPerson::date),
        marked ? date(header.recording()) : shortDate(header.startDate()),
        Words.clinical().read(study.find() ? study.group() : header.recording()));
  }

  Subject subject() {
    OptionalDouble age = OptionalDouble.empty();
    if (birth.isPresent() && day.isPresent()) {
      double years = Period.between(birth.orElseThrow(), day.orElseThrow()).getYears();
      boolean plausible = years >= 0 && years <= OLDEST_YEARS;
      age = plausible ? OptionalDouble.of(years) : age;
    }
    return new Subject(
        age, OptionalDouble.empty(), sex, OptionalDouble.empty(), OptionalDouble.empty());
  }

  Moment moment() {
    return day.isEmpty() ? Moment.UNKNOWN : new Moment(OptionalDouble.empty(), day);
  }

  private static Optional<String> field(String[] fields, int index) {
    return index < fields.length && !fields[index].isEmpty() && !fields[index].equals(HIDDEN)
        ? Optional.of(fields[index])
        : Optional.empty();
  }

  private static Optional<Sex> sex(String text) {
    return switch (text) {
      case "M" -> Optional.of(Sex.MALE);
      case "F" -> Optional.of(Sex.FEMALE);
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> date(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.find()) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(date.group(2).toUpperCase(Locale.ROOT)) + 1;
    return day(date.group(3), month, date.group(1));
  }

  private static Optional<LocalDate> shortDate(String text) {
    Matcher date = SHORT_DATE.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.group(3));
    String century = year >= CENTURY_BEGINS ? "19" : "20";
    return day(century + date.group(3), Integer.parseInt(date.group(2)), date.group(1));
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
