package org.ranvier.formats.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.cohort.plan.Times;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;

/// Reads when something is measured.
final class TimesPart {

  private static final String ENTRY = "entry";
  private static final String END = "end";
  private static final int MOST_TIMES = 1000;
  private static final List<String> KEYS = List.of("from", "until", "every", "courses");

  private TimesPart() {}

  /// @param period that the endpoint names
  static Times read(Given given, Optional<String> period) {
    if (given.isList()) {
      List<Spans.Time> times = Spans.times(given);
      List<Integer> days = times.stream().map(Spans.Time::days).toList();
      return times(given, times.getFirst().beginning(), period, days);
    }
    if (given.hasFields()) {
      return repeated(given, period);
    }
    String text = given.text("A time");
    if (text.equals(ENTRY)) {
      return new Times.AtEntry();
    }
    if (text.equals(END)) {
      return new Times.AtEnd(period);
    }
    Spans.Time time = Spans.time(given);
    return times(given, time.beginning(), period, List.of(time.days()));
  }

  private static Times repeated(Given given, Optional<String> period) {
    Part part = new Part("Times", given, KEYS);
    if (part.has("courses")) {
      int days = part.need("courses").whole("Days after the beginning of a course");
      return Checked.of(given, () -> new Times.AtCourses(period, days));
    }
    int every = Spans.days(part.need("every"));
    Spans.Time until = Spans.time(part.need("until"));
    int from = part.find("from").map(each -> Spans.time(each).days()).orElse(0);
    if (until.days() < from || (until.days() - from) / every >= MOST_TIMES) {
      throw given.mistake(
          "There must be from 1 to %d times, but there are %s"
              .formatted(MOST_TIMES, until.days() < from ? "none" : "more"),
          "correct from, until or every");
    }
    List<Integer> days = new ArrayList<>();
    for (int day = from; day <= until.days(); day += every) {
      days.add(day);
    }
    return times(given, until.beginning(), period, days);
  }

  private static Times times(
      Given given, Spans.Beginning beginning, Optional<String> period, List<Integer> days) {
    return Checked.of(
        given,
        () -> {
          if (beginning.landmark().isPresent()) {
            return new Times.Since(beginning.landmark().orElseThrow(), days);
          }
          return beginning.entry() ? new Times.SinceEntry(days) : new Times.InPeriod(period, days);
        });
  }
}
