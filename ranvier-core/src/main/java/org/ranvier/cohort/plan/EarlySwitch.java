package org.ranvier.cohort.plan;

import org.ranvier.cohort.measure.Asked;

/// When a patient leaves the treatment of a period before its end.
///
/// @param change of the measure since the beginning of the period
/// @param bounds of the change, within which the patient switches
/// @param everyDays how often it is looked at, 1 or more
/// @param to what is given from then on to the end of the period
public record EarlySwitch(Asked asked, Change change, Bounds bounds, int everyDays, Treatment to) {

  public EarlySwitch {
    if (everyDays < 1) {
      throw new IllegalArgumentException(
          "Whether a patient switches must be looked at every 1 day or more, but is every "
              + everyDays);
    }
    if (asked.measure().isWord() || bounds.asksForWord()) {
      throw new IllegalArgumentException("A switch must be decided by a number; ask for another");
    }
    if (to.isUsualCare()) {
      throw new IllegalArgumentException(
          "A patient can switch to a dose that is stated, not to usual care; name the dose");
    }
  }
}
