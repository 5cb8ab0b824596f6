package org.ranvier.cohort.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ranvier.cohort.measure.Entered;

/// What is known of a life after a study.
///
/// @param life on its last day
/// @param courses days on which courses of immunoglobulin began, since entry
/// @param switched days on which treatment was left early, by spell
record Followed(
    Life life,
    Entered entered,
    Sequence sequence,
    Readings readings,
    List<Integer> courses,
    Map<Spell, Integer> switched) {

  Followed {
    courses = new ArrayList<>(courses);
    switched = new HashMap<>(switched);
  }

  /// @return the day on which a spell's treatment was left early
  OptionalInt switchedDay(Spell spell) {
    Integer day = switched.get(spell);
    return day == null ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /// @return whether an arm is part of it
  boolean concerns(int arm) {
    return sequence.concerns(arm);
  }
}
