package org.ranvier.cohort.plan;

import org.ranvier.study.subject.Range;

/// When the study takes a patient in.
///
/// @param at from which it counts
/// @param afterDays how long after, drawn for each patient; 0 or more
/// @param withinDays of the first symptom; who has not come so far by then is not taken in
public record Entry(Landmark at, Range afterDays, int withinDays) {

  /// Nobody is followed for longer than this before a study begins.
  public static final int LONGEST_DAYS = 80 * 366;

  public Entry {
    if (!afterDays.within(0, LONGEST_DAYS)) {
      throw new IllegalArgumentException(
          "A study must take patients in from 0 to %d days after %s, but does so after %s"
              .formatted(LONGEST_DAYS, at.id(), afterDays.text()));
    }
    if (withinDays < 0 || withinDays > LONGEST_DAYS) {
      throw new IllegalArgumentException(
          "A study must wait for a patient from 0 to %d days after onset, but waits for %d"
              .formatted(LONGEST_DAYS, withinDays));
    }
  }

  /// @return the very beginning
  public static Entry atOnset() {
    return new Entry(Landmark.ONSET, Range.of(0), LONGEST_DAYS);
  }
}
