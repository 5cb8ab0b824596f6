package org.ranvier.patient.story;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ranvier.immune.Giving;
import org.ranvier.patient.Death;

/// A patient's life under one kind of treatment.
///
/// @param title such as "treated a year earlier"
/// @param days one state for each day lived, from day 0
/// @param givings all treatments that were given, in the order of days
/// @param events in the order of days
/// @param diagnosisDay when the disease was recognised; empty if it was not, or nobody looked
public record Life(
    String title,
    List<DayState> days,
    List<Giving> givings,
    List<StoryEvent> events,
    Optional<Death> death,
    OptionalInt diagnosisDay) {

  public Life {
    days = List.copyOf(days);
    givings = List.copyOf(givings);
    events = List.copyOf(events);
  }

  /// @return the state of a day, or of the last that was lived
  public DayState on(int day) {
    return days.get(Math.clamp(day, 0, days.size() - 1));
  }

  /// @return the last morning that was lived
  public DayState last() {
    return days.getLast();
  }
}
