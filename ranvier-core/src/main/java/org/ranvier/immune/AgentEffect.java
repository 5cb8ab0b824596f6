package org.ranvier.immune;

import java.util.OptionalDouble;
import org.ranvier.quantity.Source;
import org.ranvier.reference.Entry;

/// What an agent does that works by its level, 1 on average under usual doses.
///
/// @param usualDose empty if any dose counts alike
/// @param everyDays between usual doses
/// @param lastingDays in which the level falls to 1/e
/// @param chance that it works in a person
/// @param answer what it does where it works
record AgentEffect(
    OptionalDouble usualDose,
    double everyDays,
    double lastingDays,
    double chance,
    AgentAnswer answer,
    Source source) {

  static AgentEffect of(Entry entry) {
    entry.allowing(
        "usual-dose",
        "unit",
        "every-days",
        "lasting-days",
        "chance",
        "antibody-fall",
        "complement-fall",
        "drive-change",
        "source",
        "verified");
    return new AgentEffect(
        entry
            .find("usual-dose")
            .map(Entry::number)
            .map(OptionalDouble::of)
            .orElse(OptionalDouble.empty()),
        entry.get("every-days").number(),
        entry.get("lasting-days").number(),
        entry.get("chance").number(),
        new AgentAnswer(
            numberOrNone(entry, "antibody-fall"),
            numberOrNone(entry, "complement-fall"),
            numberOrNone(entry, "drive-change")),
        entry.source());
  }

  /// @return by how much a dose raises the level
  double rise(double dose) {
    double doses = usualDose.isPresent() ? dose / usualDose.getAsDouble() : 1;
    return doses * everyDays / lastingDays;
  }

  private static double numberOrNone(Entry entry, String key) {
    return entry.find(key).map(Entry::number).orElse(0.0);
  }
}
