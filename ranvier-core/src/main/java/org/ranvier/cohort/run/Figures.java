package org.ranvier.cohort.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ranvier.cohort.measure.Measured;
import org.ranvier.cohort.plan.Bounds;
import org.ranvier.cohort.plan.Change;
import org.ranvier.cohort.plan.Endpoint;
import org.ranvier.cohort.plan.Take;
import org.ranvier.cohort.plan.Times;

/// Works out one patient's figures of an endpoint from what was measured.
record Figures(Followed followed, int arm) {

  /// @return as many as the endpoint has of each patient
  List<Measured> of(Endpoint endpoint) {
    List<Integer> days = days(endpoint.when());
    List<Measured> values = new ArrayList<>();
    for (int day : days) {
      Measured value = value(endpoint, day);
      values.add(endpoint.response().map(rule -> judged(rule, value)).orElse(value));
    }
    if (endpoint.take() != Take.EACH) {
      return List.of(Taking.of(endpoint.take(), since(endpoint.when(), days), values));
    }
    while (values.size() < endpoint.figures()) {
      values.add(Measured.unknown());
    }
    return values;
  }

  private static Measured judged(Bounds rule, Measured value) {
    return value.isKnown() ? Measured.of(rule.hold(value)) : value;
  }

  private Measured value(Endpoint endpoint, int day) {
    Measured value = on(endpoint, endpoint.when(), day);
    if (endpoint.change() == Change.NONE) {
      return value;
    }
    List<Integer> beginning = days(endpoint.baseline());
    if (beginning.isEmpty()) {
      return Measured.unknown();
    }
    int first = beginning.getFirst();
    Measured before = on(endpoint, endpoint.baseline(), first);
    return endpoint.change().of(before, value, day - first);
  }

  /// Who left the treatment counts with what was measured then.
  private Measured on(Endpoint endpoint, Times times, int day) {
    int meant = day;
    if (endpoint.carried() && times.ofPeriod()) {
      OptionalInt left = followed.switchedDay(spell(times));
      meant = left.isPresent() ? Math.min(day, left.getAsInt()) : day;
    }
    return followed.readings().on(endpoint.asked(), meant);
  }

  private Spell spell(Times times) {
    return followed.sequence().spell(times.namedPeriod(), arm);
  }

  private List<Integer> days(Times times) {
    int entry = followed.entered().day();
    return switch (times) {
      case Times.AtEntry _ -> List.of(entry);
      case Times.AtEnd _ -> List.of(spell(times).toDay());
      case Times.InPeriod it -> shifted(it.days(), spell(times).fromDay());
      case Times.SinceEntry it -> shifted(it.days(), entry);
      case Times.Since it -> {
        OptionalInt landmark = Agenda.landmark(it.landmark(), followed.life());
        yield landmark.isPresent() ? shifted(it.days(), landmark.getAsInt()) : List.of();
      }
      case Times.AtCourses it -> {
        Spell spell = spell(times);
        yield followed.courses().stream()
            .filter(day -> day >= spell.fromDay() && day + it.days() <= spell.toDay())
            .map(day -> day + it.days())
            .toList();
      }
    };
  }

  /// @return days since the beginning from which the times count
  private List<Integer> since(Times times, List<Integer> days) {
    int from =
        times.ofPeriod()
            ? spell(times).fromDay()
            : times instanceof Times.Since it
                ? Agenda.landmark(it.landmark(), followed.life()).orElse(0)
                : followed.entered().day();
    return shifted(days, -from);
  }

  private static List<Integer> shifted(List<Integer> days, int by) {
    return days.stream().map(day -> day + by).toList();
  }

  /// @return the figures of a patient who was not looked at in this arm
  static List<Measured> none(Endpoint endpoint) {
    List<Measured> none = new ArrayList<>();
    for (int i = 0; i < endpoint.figures(); i++) {
      none.add(Measured.unknown());
    }
    return none;
  }

  /// @return the followed life that an arm is about
  static Optional<Followed> life(List<Followed> lives, int arm) {
    return lives.stream().filter(each -> each.concerns(arm)).findFirst();
  }
}
