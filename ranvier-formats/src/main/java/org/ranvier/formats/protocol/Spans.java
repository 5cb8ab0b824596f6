package org.ranvier.formats.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ranvier.cohort.plan.Landmark;
import org.ranvier.formats.patient.TimeWords;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;
import org.ranvier.study.subject.Range;

/// Reads times of visits: `week 12`, `12 weeks`, `5 years after onset`.
final class Spans {

  /// What a time counts from.
  ///
  /// @param landmark empty for entry, and for the beginning of a period
  /// @param entry whether it says entry
  record Beginning(Optional<Landmark> landmark, boolean entry) {

    static final Beginning OF_PERIOD = new Beginning(Optional.empty(), false);
  }

  /// A time.
  record Time(Beginning beginning, int days) {}

  private static final double DAYS_OF_A_YEAR = 365.25;
  private static final Pattern TIME =
      Pattern.compile(
          "(?:(day|week|month|year)s? (\\d{1,6}(?:\\.\\d{1,6})?)"
              + "|(\\d{1,6}(?:\\.\\d{1,6})?) (day|week|month|year)s?)(?: (?:after|since) (\\S+))?");
  private static final Vocabulary<Landmark> LANDMARKS =
      new Vocabulary<>("beginning to count from", Landmark.values());
  private static final String ENTRY = "entry";

  private Spans() {}

  /// @return days of a span such as `12 weeks`, 1 or more
  static int days(Given given) {
    return TimeWords.span(given);
  }

  /// @return days of a span, or of the two between which it is drawn; `0` is no time at all
  static Range range(Given given) {
    if (!given.hasFields()) {
      return Range.of(daysOrNone(given));
    }
    Part ends = new Part("A span of time", given, List.of("from", "to"));
    int from = daysOrNone(ends.need("from"));
    int to = daysOrNone(ends.need("to"));
    return Checked.of(given, () -> new Range(from, to));
  }

  private static int daysOrNone(Given given) {
    return given.isNumber() && given.number("A span of time") == 0 ? 0 : days(given);
  }

  /// @return a time such as `week 12`
  static Time time(Given given) {
    if (given.isNumber()) {
      throw given.mistake(
          "A time must say days, weeks, months or years, but is " + given.printed(),
          "write such as week 12");
    }
    String text = given.text("A time");
    if (text.equals(ENTRY)) {
      return new Time(new Beginning(Optional.empty(), true), 0);
    }
    Optional<Landmark> itself = LANDMARKS.find(text);
    if (itself.isPresent()) {
      return new Time(new Beginning(itself, false), 0);
    }
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      throw given.mistake(
          "There is no time \"" + given.printed() + "\"",
          "write such as week 12, 5 years after onset, entry or end");
    }
    boolean named = time.group(1) != null;
    double count = Double.parseDouble(time.group(named ? 2 : 3));
    double days = count * daysOf(time.group(named ? 1 : 4));
    return new Time(beginning(given, time.group(5)), (int) Math.round(days));
  }

  /// @return days of a list of times, which all count from the same beginning
  static List<Time> times(Given list) {
    List<Time> times = new ArrayList<>();
    for (Given item : list.items("The times")) {
      Time time = time(item);
      if (!times.isEmpty() && !times.getFirst().beginning().equals(time.beginning())) {
        throw item.mistake(
            "Times of one list must count from the same beginning, but do not",
            "make two endpoints of it");
      }
      times.add(time);
    }
    if (times.isEmpty()) {
      throw list.mistake("A list of times must not be empty, but is", "name a time");
    }
    return times;
  }

  private static Beginning beginning(Given given, @Nullable String word) {
    if (word == null) {
      return Beginning.OF_PERIOD;
    }
    if (word.equals(ENTRY)) {
      return new Beginning(Optional.empty(), true);
    }
    return new Beginning(
        Optional.of(LANDMARKS.find(word).orElseThrow(() -> given.unknown(LANDMARKS, word))), false);
  }

  private static double daysOf(String unit) {
    return switch (unit) {
      case "day" -> 1;
      case "week" -> 7;
      case "month" -> DAYS_OF_A_YEAR / 12;
      default -> DAYS_OF_A_YEAR;
    };
  }
}
