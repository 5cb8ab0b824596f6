package org.ranvier.formats.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.vocabulary.Measure;
import org.ranvier.record.Moment;

/// Collects the keys `day` and `date` of an object.
final class When {

  private static final int LENGTH = "2024-03-01".length();

  private OptionalDouble day = OptionalDouble.empty();
  private Optional<LocalDate> date = Optional.empty();

  void day(Cursor in) {
    day = in.number(Measure.DAY);
  }

  void date(Cursor in) {
    String text = in.text().orElseThrow();
    // LocalDate.parse would load the JDK's date formatter, which costs more than the whole record.
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int dayOfMonth = digits(text, 8, LENGTH);
    boolean hyphens = text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-';
    if (!hyphens || year < 0 || month < 0 || dayOfMonth < 0) {
      throw wrongDate(in, text);
    }
    try {
      date = Optional.of(LocalDate.of(year, month, dayOfMonth));
    } catch (DateTimeException e) {
      throw wrongDate(in, text);
    }
  }

  Moment moment() {
    return day.isEmpty() && date.isEmpty() ? Moment.UNKNOWN : new Moment(day, date);
  }

  private static RanvierInputException wrongDate(Cursor in, String text) {
    return in.mistake(
        "A date must be a day of the calendar, but is " + Cursor.quoted(text),
        "write year, month and day as in 2024-03-01");
  }

  /// @return the number, or -1 if there is none
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char letter = i < text.length() ? text.charAt(i) : ' ';
      if (letter < '0' || letter > '9') {
        return -1;
      }
      number = 10 * number + letter - '0';
    }
    return number;
  }
}
