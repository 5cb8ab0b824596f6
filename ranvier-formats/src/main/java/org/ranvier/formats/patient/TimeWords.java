package org.ranvier.formats.patient;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.formats.yaml.Given;
import org.ranvier.patient.treatment.Anchor;
import org.ranvier.patient.treatment.When;

/// Reads times such as `month 18`, `3 months after diagnosis` or `study entry`, spans such as `2
/// weeks`, and intervals such as `every 3 weeks` or `weekly`.
public final class TimeWords {

  private static final double DAYS_OF_YEAR = 365.25;
  private static final double DAYS_OF_MONTH = DAYS_OF_YEAR / 12;
  private static final double LONGEST_YEARS = 100;
  private static final Map<String, Double> UNITS =
      Map.ofEntries(
          Map.entry("day", 1.0),
          Map.entry("days", 1.0),
          Map.entry("d", 1.0),
          Map.entry("week", 7.0),
          Map.entry("weeks", 7.0),
          Map.entry("w", 7.0),
          Map.entry("month", DAYS_OF_MONTH),
          Map.entry("months", DAYS_OF_MONTH),
          Map.entry("mo", DAYS_OF_MONTH),
          Map.entry("year", DAYS_OF_YEAR),
          Map.entry("years", DAYS_OF_YEAR),
          Map.entry("y", DAYS_OF_YEAR));
  private static final Map<String, Anchor> ANCHORS =
      Map.ofEntries(
          Map.entry("onset", Anchor.ONSET),
          Map.entry("the onset", Anchor.ONSET),
          Map.entry("first symptom", Anchor.ONSET),
          Map.entry("the first symptom", Anchor.ONSET),
          Map.entry("diagnosis", Anchor.DIAGNOSIS),
          Map.entry("the diagnosis", Anchor.DIAGNOSIS),
          Map.entry("entry", Anchor.ENTRY),
          Map.entry("study entry", Anchor.ENTRY),
          Map.entry("entry into the study", Anchor.ENTRY),
          Map.entry("baseline", Anchor.ENTRY),
          Map.entry("randomisation", Anchor.ENTRY));
  private static final Map<String, Double> ADVERBS =
      Map.of("daily", 1.0, "weekly", 7.0, "fortnightly", 14.0, "monthly", DAYS_OF_MONTH);

  private TimeWords() {}

  /// @return a time that is written as text
  public static When when(Given given) {
    return whole(given, "A time", TimeWords::when);
  }

  /// @return days of a span that is written as text, 1 or more
  public static int span(Given given) {
    return whole(given, "A span of time", TimeWords::span);
  }

  /// @return days of an interval that is written as text, with or without `every`
  public static int interval(Given given) {
    return whole(
        given,
        "An interval",
        words -> {
          Optional<Integer> adverb = adverb(words);
          if (adverb.isPresent()) {
            return adverb.orElseThrow();
          }
          words.take("every", "each");
          return intervalSpan(words);
        });
  }

  private interface Reading<T> {
    T of(Tokens words);
  }

  private static <T> T whole(Given given, String what, Reading<T> reading) {
    if (given.isNumber()) {
      throw given.mistake(
          what + " must say days, weeks, months or years, but is " + given.printed(),
          what.equals("A time") ? "write such as month 18" : "write such as 3 weeks");
    }
    String text = given.text(what);
    try {
      Tokens words = new Tokens(text);
      T read = reading.of(words);
      words.end(what);
      return read;
    } catch (Misworded e) {
      throw e.at(given);
    }
  }

  /// @return whether a time comes next
  static boolean atWhen(Tokens words) {
    if (UNITS.containsKey(words.peek()) && words.numberAt(1).isPresent()) {
      return true;
    }
    return words.atNumber()
        && UNITS.containsKey(words.peek(1))
        && List.of("after", "since", "from", "before").contains(words.peek(2));
  }

  static When when(Tokens words) {
    Optional<Anchor> itself = words.take(ANCHORS);
    if (itself.isPresent()) {
      return new When(itself.orElseThrow(), 0);
    }
    Double unit = UNITS.get(words.peek());
    if (unit != null) {
      String name = words.take();
      double count = words.number("The " + name);
      boolean anchored = words.take("after", "since", "from");
      return new When(
          anchored ? anchor(words) : Anchor.ONSET,
          days("A time", count, unit, name + " " + Figures.plain(count)));
    }
    if (!atWhen(words)) {
      throw new Misworded(
          words.atEnd()
              ? "A time must follow, but there is none"
              : "There is no time " + words.quoted(),
          "write such as month 18, year 2 or 3 months after diagnosis");
    }
    double count = words.number("A time");
    String name = words.peek();
    int days = days("A time", count, unit(words), Figures.plain(count) + " " + name);
    if (words.take().equals("before")) {
      throw new Misworded(
          "A time must not lie before its beginning, but is before " + words.quoted(),
          "count from onset");
    }
    return new When(anchor(words), days);
  }

  /// Reads `2 weeks`.
  static int span(Tokens words) {
    double count = words.atNumber() ? words.number("A span of time") : 1;
    String name = words.peek();
    int days = days("A span of time", count, unit(words), Figures.plain(count) + " " + name);
    if (days < 1) {
      throw new Misworded(
          "A span of time must be 1 day or more, but is " + days, "correct the number");
    }
    return days;
  }

  /// Reads `every 3 weeks`, `weekly`, `a week`, `q3w`.
  ///
  /// @return days, if an interval comes next
  static Optional<Integer> interval(Tokens words) {
    if (words.take("every", "each", "per")) {
      return Optional.of(intervalSpan(words));
    }
    if (List.of("a", "an").contains(words.peek()) && UNITS.containsKey(words.peek(1))) {
      return Optional.of(span(words));
    }
    if (words.peek().matches("q\\d{1,3}[dw]")) {
      String word = words.take();
      double count = Double.parseDouble(word.substring(1, word.length() - 1));
      return Optional.of(
          days(
              "An interval",
              count,
              UNITS.getOrDefault(word.substring(word.length() - 1), 1.0),
              word));
    }
    return adverb(words);
  }

  private static Optional<Integer> adverb(Tokens words) {
    return words.take(ADVERBS).map(days -> (int) Math.round(days));
  }

  private static int intervalSpan(Tokens words) {
    int times = words.take("other", "second") ? 2 : words.take("third") ? 3 : 1;
    return times * span(words);
  }

  private static double unit(Tokens words) {
    Double unit = UNITS.get(words.peek());
    if (unit == null) {
      throw new Misworded(
          words.atEnd()
              ? "A time must have a unit, but has none"
              : "There is no unit of time " + words.quoted(),
          "write days, weeks, months or years");
    }
    words.take();
    return unit;
  }

  private static Anchor anchor(Tokens words) {
    return words
        .take(ANCHORS)
        .orElseThrow(() ->
            Misworded.unknown(
                "beginning to count from",
                words.peek(),
                List.of("onset", "diagnosis", "study entry")));
  }

  private static int days(String what, double count, double unit, String shown) {
    if (!(count >= 0 && count * unit <= LONGEST_YEARS * DAYS_OF_YEAR)) {
      throw new Misworded(
          "%s must be from 0 to 100 years, but is %s".formatted(what, shown), "correct the number");
    }
    return (int) Math.round(count * unit);
  }
}
