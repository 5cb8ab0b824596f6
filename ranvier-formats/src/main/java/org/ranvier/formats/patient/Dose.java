package org.ranvier.formats.patient;

import java.util.List;
import org.ranvier.formats.Quote;
import org.ranvier.patient.treatment.DoseUnit;
import org.ranvier.record.Agent;

/// An amount with its unit.
///
/// @param daily whether it is the amount of each day, as in `0.4 g/kg/day`
record Dose(double amount, DoseUnit unit, boolean daily) {

  private static final List<String> UNITS =
      List.of("g/kg", "g", "mg/kg", "mg/m2", "mg", "sessions");
  private static final List<String> PER_DAY = List.of("/day", "/d");

  /// More than a record of treatment may hold.
  private static final double MOST_GRAMS_PER_KILOGRAM = 5;

  private static final double MOST_GRAMS = 1000;

  /// Reads `2 g/kg`.
  static Dose read(Tokens words, Agent agent) {
    double amount = words.number("A dose");
    String shown = Figures.plain(amount);
    if (words.atEnd() || words.peek().equals(",") || words.peek().equals(";")) {
      throw unitless(shown);
    }
    String word = words.peek();
    boolean daily = false;
    for (String ending : PER_DAY) {
      if (!daily && word.endsWith(ending)) {
        daily = true;
        word = word.substring(0, word.length() - ending.length());
      }
    }
    DoseUnit unit = TreatmentNames.UNITS.get(word);
    if (unit == null) {
      throw List.of("every", "over", "weekly", "daily", "monthly", "a", "from", "then")
              .contains(word)
          ? unitless(shown)
          : Misworded.unknown("unit of dose", word, UNITS);
    }
    words.take();
    Dose dose = new Dose(amount, unit, daily);
    dose.check(agent, shown + " " + word);
    return dose;
  }

  private static Misworded unitless(String amount) {
    return new Misworded(
        "A dose must have a unit, but " + amount + " has none",
        "write one of " + String.join(", ", UNITS));
  }

  private void check(Agent agent, String shown) {
    if (!(amount > 0)) {
      throw new Misworded("A dose must be above 0, but is " + shown, "correct it");
    }
    boolean sessions = unit == DoseUnit.SESSIONS;
    if (sessions != TreatmentNames.countsSessions(agent)) {
      throw new Misworded(
          "The dose of %s must be counted in %s, but is %s"
              .formatted(agent.id(), sessions ? "g or mg" : "sessions", shown),
          "change the unit");
    }
    if (agent != Agent.IMMUNOGLOBULIN) {
      return;
    }
    boolean tooMuch =
        switch (unit) {
          case GRAMS_PER_KILOGRAM -> amount > MOST_GRAMS_PER_KILOGRAM;
          case GRAMS -> amount > MOST_GRAMS;
          case MILLIGRAMS_PER_KILOGRAM -> amount > 1000 * MOST_GRAMS_PER_KILOGRAM;
          case MILLIGRAMS -> amount > 1000 * MOST_GRAMS;
          case MILLIGRAMS_PER_SQUARE_METRE, SESSIONS -> false;
        };
    if (tooMuch) {
      throw new Misworded(
          "A course of immunoglobulin must not exceed 5 g/kg or 1000 g, but is "
              + Quote.shortened(shown),
          "correct the dose or its unit");
    }
  }
}
