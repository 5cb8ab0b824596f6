package org.ranvier.formats.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ranvier.formats.vocabulary.Nearest;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.patient.treatment.DoseUnit;
import org.ranvier.patient.treatment.Prescription;
import org.ranvier.patient.treatment.When;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

/// Reads one phrase: a treatment and its courses, one after the other.
final class TreatmentPhrase {

  private static final List<String> KNOWN =
      List.of(
          "over", "every", "then", "again", "after", "from", "until", "stop", "for", "daily",
          "weekly", "monthly", "once", "twice");
  private static final Map<String, Integer> TIMES = Map.of("once", 1, "twice", 2, "thrice", 3);

  private final Tokens words;
  private final Agent agent;
  private final List<CourseDraft> courses = new ArrayList<>(List.of(new CourseDraft()));
  private @Nullable Route route;
  private Optional<When> stop = Optional.empty();
  private OptionalInt stopAfterDays = OptionalInt.empty();

  private TreatmentPhrase(String text) {
    words = new Tokens(text);
    String first = words.peek();
    agent = words.take(TreatmentNames.AGENTS).orElseThrow(this::unknownAgent);
    route = TreatmentNames.routeOf(first).orElse(null);
  }

  /// @param otherwise when the treatment begins if the phrase does not say so; empty to refuse that
  static List<Prescription> read(String text, Optional<When> otherwise) {
    TreatmentPhrase phrase = new TreatmentPhrase(text);
    while (!phrase.words.atEnd()) {
      phrase.step();
    }
    return phrase.finished(otherwise);
  }

  private Misworded unknownAgent() {
    StringBuilder name = new StringBuilder(words.take());
    while (!words.atEnd() && !words.atNumber() && !KNOWN.contains(words.peek())) {
      name.append(' ').append(words.take());
    }
    List<String> known = new Vocabulary<>("treatment", Agent.values()).all();
    boolean near = !Nearest.of(name.toString(), known).isEmpty();
    return Misworded.unknown(
        "treatment", name.toString(), near ? known : List.copyOf(TreatmentNames.AGENTS.keySet()));
  }

  private CourseDraft last() {
    return courses.getLast();
  }

  private void step() {
    if (words.take(";", ",", "and", "but", "given", "infusion", "infusions", "course", "courses")) {
      return;
    }
    if (words.take("then")) {
      boolean same = words.take("again");
      courses.add(same ? last().again() : new CourseDraft());
    } else if (words.take("again", "repeated")) {
      courses.add(last().again());
    } else if (words.take("stop", "stopped", "stopping", "end", "ending")) {
      readStop();
    } else if (words.take("until", "till", "to")) {
      last().until = Optional.of(TimeWords.when(words));
    } else if (words.take("after")) {
      readAfter();
    } else if (TimeWords.atWhen(words)) {
      last().from = Optional.of(TimeWords.when(words));
    } else if (words.take("from", "starting", "beginning", "since", "at", "in", "on")) {
      words.take("from", "at", "in", "on");
      last().from = Optional.of(TimeWords.when(words));
    } else if (words.take("over", "divided")) {
      words.take("over");
      last().overDays = OptionalInt.of(TimeWords.span(words));
    } else if (words.take("for")) {
      readFor();
    } else {
      readDose();
    }
  }

  private void readDose() {
    Optional<Route> given = words.take(TreatmentNames.ROUTES);
    if (given.isPresent()) {
      route = given.orElseThrow();
      return;
    }
    Optional<Integer> times = words.take(TIMES);
    if (times.isEmpty() && words.atNumber() && words.peek(1).equals("times")) {
      times = Optional.of((int) words.number("How often"));
      words.take();
    }
    if (times.isPresent()) {
      last().times = times.orElseThrow();
      return;
    }
    Optional<Integer> interval = TimeWords.interval(words);
    if (interval.isPresent()) {
      last().everyDays = OptionalInt.of(interval.orElseThrow());
    } else if (words.atNumber()) {
      if (last().dose != null) {
        throw new Misworded(
            "A course has one dose, but another begins with " + words.quoted(),
            "write then before the next course");
      }
      last().dose = Dose.read(words, agent);
    } else {
      throw Misworded.unknown("word in a treatment", words.peek(), KNOWN);
    }
  }

  private void readStop() {
    if (words.take("after")) {
      stopAfterDays = OptionalInt.of(TimeWords.span(words));
      return;
    }
    words.take("at", "in", "on", "by", "from");
    stop = Optional.of(TimeWords.when(words));
  }

  private void readAfter() {
    if (words.atNumber()) {
      last().daysAfterTheLast = OptionalInt.of(TimeWords.span(words));
    } else {
      last().from = Optional.of(TimeWords.when(words));
    }
  }

  private void readFor() {
    boolean counts =
        words.atNumber()
            && List.of("courses", "course", "times", "doses", "infusions", "cycles")
                .contains(words.peek(1));
    if (!counts) {
      last().forDays = OptionalInt.of(TimeWords.span(words));
      return;
    }
    double count = words.number("The number of courses");
    if (!(count >= 1 && count == Math.rint(count) && count <= 10_000)) {
      throw new Misworded(
          "The number of courses must be a whole number from 1 to 10000, but is "
              + Figures.plain(count),
          "correct it");
    }
    words.take();
    last().forCourses = OptionalInt.of((int) count);
  }

  private List<Prescription> finished(Optional<When> otherwise) {
    if (TreatmentNames.countsSessions(agent)) {
      courses.forEach(this::countSessions);
    }
    When begins = beginning(otherwise);
    if (stopAfterDays.isPresent()) {
      stop = Optional.of(new When(begins.anchor(), begins.days() + stopAfterDays.getAsInt()));
    }
    List<Prescription> all = new ArrayList<>();
    for (int i = 0; i < courses.size(); i++) {
      CourseDraft course = courses.get(i);
      if (i > 0) {
        begins = following(all.getLast(), course);
        closeBefore(all, begins);
      }
      Optional<When> end = i == courses.size() - 1 ? stop : Optional.empty();
      all.add(course.finished(agent, usedRoute(), begins, end));
    }
    return all;
  }

  /// A single time in a phrase is the beginning of the whole, wherever it stands.
  private When beginning(Optional<When> otherwise) {
    List<CourseDraft> timed = courses.stream().filter(course -> course.from.isPresent()).toList();
    if (timed.size() == 1) {
      Optional<When> from = timed.getFirst().from;
      timed.getFirst().from = Optional.empty();
      return from.orElseThrow();
    }
    return courses
        .getFirst()
        .from
        .or(() -> timed.isEmpty() ? otherwise : Optional.empty())
        .orElseThrow(() ->
            new Misworded(
                "A treatment must say when it begins, but " + agent.id() + " does not",
                "write such as from month 18"));
  }

  /// A course that says nothing of its time begins one interval after the course before it, or when
  /// that is over.
  private When following(Prescription before, CourseDraft course) {
    if (course.from.isPresent()) {
      return course.from.orElseThrow();
    }
    When start = before.from();
    if (course.daysAfterTheLast.isPresent()) {
      return new When(start.anchor(), start.days() + course.daysAfterTheLast.getAsInt());
    }
    if (before.everyDays().isPresent() && before.until().isEmpty()) {
      throw new Misworded(
          "Courses must not overlap, but those of %s every %d days go on without end before the next begin"
              .formatted(agent.id(), before.everyDays().getAsInt()),
          "say until when, or from when the next are given");
    }
    int over = start.days() + before.overDays();
    int ended = before.until().map(When::days).orElse(over);
    int interval = start.days() + course.interval().orElse(before.overDays());
    return new When(start.anchor(), Math.max(ended, interval));
  }

  private static void closeBefore(List<Prescription> all, When next) {
    Prescription before = all.getLast();
    if (before.everyDays().isPresent() && before.until().isEmpty()) {
      all.set(all.size() - 1, before.until(next));
    }
  }

  private void countSessions(CourseDraft course) {
    if (course.dose == null) {
      course.dose = new Dose(1, DoseUnit.SESSIONS, false);
      boolean worn = agent == Agent.ORTHOSIS && course.everyDays.isEmpty();
      course.everyDays = worn ? OptionalInt.of(1) : course.everyDays;
    }
  }

  private Route usedRoute() {
    List<Route> possible = TreatmentNames.possible(agent);
    if (route == null) {
      return possible.getFirst();
    }
    if (!possible.contains(route)) {
      throw new Misworded(
          "There is no %s that is given %s".formatted(agent.id(), route.id()),
          "the known routes are " + String.join(", ", possible.stream().map(Route::id).toList()));
    }
    return route;
  }
}
