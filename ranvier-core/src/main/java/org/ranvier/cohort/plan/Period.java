package org.ranvier.cohort.plan;

import java.util.Optional;

/// A part of a study. Its last visit is on the morning after its last day, which may be the first
/// of the next.
///
/// @param fromDay first day, counted from entry, 0 or later
/// @param days 1 or more
/// @param treatment of everybody; empty where each patient is given an arm
public record Period(
    String id,
    int fromDay,
    int days,
    Optional<Treatment> treatment,
    Optional<EarlySwitch> earlySwitch) {

  /// A study may not take longer.
  public static final int LONGEST_DAYS = 80 * 366;

  public Period {
    if (days < 1 || days > LONGEST_DAYS) {
      throw new IllegalArgumentException(
          "A period must last from 1 to %d days, but %s lasts %d"
              .formatted(LONGEST_DAYS, id, days));
    }
    if (fromDay < 0 || fromDay > LONGEST_DAYS) {
      throw new IllegalArgumentException(
          "A period must begin from 0 to %d days after entry, but %s begins after %d"
              .formatted(LONGEST_DAYS, id, fromDay));
    }
  }

  /// @return whether an arm is given in it
  public boolean givesArm() {
    return treatment.isEmpty();
  }

  /// @return the morning of its last visit, counted from entry
  public int toDay() {
    return fromDay + days;
  }
}
