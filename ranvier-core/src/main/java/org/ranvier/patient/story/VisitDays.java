package org.ranvier.patient.story;

import java.util.List;
import java.util.OptionalInt;
import org.ranvier.patient.treatment.Anchors;
import org.ranvier.study.protocol.Protocol;

/// Which visits fall on which days.
///
/// @param plans of the patient
record VisitDays(List<VisitPlan> plans) {

  /// @return what is tested on a day, one protocol for each plan that has a visit then
  List<Protocol> on(int day, Anchors anchors) {
    return plans.stream()
        .filter(plan -> falls(plan, day, anchors))
        .map(VisitPlan::protocol)
        .toList();
  }

  private static boolean falls(VisitPlan plan, int day, Anchors anchors) {
    OptionalInt from = anchors.day(plan.from());
    if (from.isEmpty() || day < from.getAsInt()) {
      return false;
    }
    OptionalInt until = plan.until().map(anchors::day).orElse(OptionalInt.empty());
    if (until.isPresent() && day > until.getAsInt()) {
      return false;
    }
    int since = day - from.getAsInt();
    return plan.everyDays().isPresent() ? since % plan.everyDays().getAsInt() == 0 : since == 0;
  }
}
