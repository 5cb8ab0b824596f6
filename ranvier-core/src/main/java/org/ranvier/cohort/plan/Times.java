package org.ranvier.cohort.plan;

import java.util.List;
import java.util.Optional;

/// When something is measured. Where no period is named, days of a period count from the beginning
/// of the one that gives the arm in question.
public sealed interface Times {

  /// On the day on which the study takes the patient in.
  record AtEntry() implements Times {}

  /// On the last visit of a period.
  record AtEnd(Optional<String> period) implements Times {}

  /// On days of a period.
  ///
  /// @param days after its beginning, rising
  record InPeriod(Optional<String> period, List<Integer> days) implements Times {
    public InPeriod {
      days = rising(days);
    }
  }

  /// On days after entry, whatever the period.
  record SinceEntry(List<Integer> days) implements Times {
    public SinceEntry {
      days = rising(days);
    }
  }

  /// On days after onset, diagnosis or the first treatment, before or after entry.
  record Since(Landmark landmark, List<Integer> days) implements Times {
    public Since {
      days = rising(days);
    }
  }

  /// So many days after the beginning of each course of immunoglobulin in a period; 0 is the
  /// morning before it.
  record AtCourses(Optional<String> period, int days) implements Times {
    public AtCourses {
      if (days < 0 || days > 366) {
        throw new IllegalArgumentException(
            "A visit must be from 0 to 366 days after a course begins, but is after " + days);
      }
    }
  }

  /// @return whether it may be more than one time
  default boolean several() {
    return switch (this) {
      case AtEntry _, AtEnd _ -> false;
      case InPeriod it -> it.days().size() > 1;
      case SinceEntry it -> it.days().size() > 1;
      case Since it -> it.days().size() > 1;
      case AtCourses _ -> true;
    };
  }

  /// @return the period that it names
  default Optional<String> namedPeriod() {
    return switch (this) {
      case AtEntry _, SinceEntry _, Since _ -> Optional.empty();
      case AtEnd it -> it.period();
      case InPeriod it -> it.period();
      case AtCourses it -> it.period();
    };
  }

  /// @return whether it counts from the beginning of a period
  default boolean ofPeriod() {
    return switch (this) {
      case AtEntry _, SinceEntry _, Since _ -> false;
      case AtEnd _, InPeriod _, AtCourses _ -> true;
    };
  }

  /// @return the days that it lists, none if it lists none
  default List<Integer> listed() {
    return switch (this) {
      case AtEntry _, AtEnd _, AtCourses _ -> List.of();
      case InPeriod it -> it.days();
      case SinceEntry it -> it.days();
      case Since it -> it.days();
    };
  }

  private static List<Integer> rising(List<Integer> days) {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("A visit needs a day, but there is none; name one");
    }
    for (int i = 0; i < days.size(); i++) {
      if (days.get(i) < 0 || days.get(i) > Period.LONGEST_DAYS) {
        throw new IllegalArgumentException(
            "A visit must be from 0 to %d days after the beginning, but is on day %d"
                .formatted(Period.LONGEST_DAYS, days.get(i)));
      }
      if (i > 0 && days.get(i) <= days.get(i - 1)) {
        throw new IllegalArgumentException(
            "Days of visits must rise, but %d follows %d".formatted(days.get(i), days.get(i - 1)));
      }
    }
    return List.copyOf(days);
  }
}
