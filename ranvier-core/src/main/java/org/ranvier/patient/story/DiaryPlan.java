package org.ranvier.patient.story;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ranvier.anatomy.Side;
import org.ranvier.patient.treatment.When;

/// How the patient keeps a diary of grip and infusions.
///
/// @param hands that are measured
/// @param everyDays from one entry of grip to the next, 1 or more
/// @param missing share of entries that are forgotten, 0 to 1
/// @param immunoglobulinEveryDays how often the level is measured, before the infusion where there
///   is one; empty for never
public record DiaryPlan(
    When from,
    Optional<When> until,
    List<Side> hands,
    int everyDays,
    double missing,
    OptionalInt immunoglobulinEveryDays) {

  public DiaryPlan {
    hands = List.copyOf(hands);
    if (hands.isEmpty()) {
      throw new IllegalArgumentException("A diary needs a hand that is measured; name one");
    }
    if (everyDays < 1) {
      throw new IllegalArgumentException(
          "Grip must be measured every 1 day or more, but is every " + everyDays);
    }
    if (!(missing >= 0 && missing <= 1)) {
      throw new IllegalArgumentException(
          "The share of forgotten entries must be from 0 to 1, but is " + missing);
    }
  }
}
