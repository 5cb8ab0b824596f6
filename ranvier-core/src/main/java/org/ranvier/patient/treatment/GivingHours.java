package org.ranvier.patient.treatment;

import java.util.EnumMap;
import java.util.Map;
import org.ranvier.record.Agent;
import org.ranvier.reference.Entry;
import org.ranvier.reference.FigureList;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;

/// How long a giving into a vein lasts, from a file of the format `ranvier.giving-hours/1`.
///
/// @param immunoglobulinGramsPerHour how fast immunoglobulin runs
/// @param hours of one giving of the others; those not named are given at once
record GivingHours(double immunoglobulinGramsPerHour, Map<Agent, Double> hours) {

  private static final class Shipped {
    static final GivingHours HOURS =
        of(ReferenceFile.resource(GivingHours.class, "giving-hours.yaml"));
  }

  GivingHours {
    hours = Map.copyOf(hours);
  }

  static GivingHours shipped() {
    return Shipped.HOURS;
  }

  static GivingHours of(Entry file) {
    file.allowing("format", "rate", "hours");
    FigureList rate = new FigureList(file.get("rate"), "immunoglobulin");
    String[] agents = file.get("hours").fields().keySet().toArray(String[]::new);
    FigureList figures = new FigureList(file.get("hours"), agents);
    Map<Agent, Double> hours = new EnumMap<>(Agent.class);
    for (String agent : agents) {
      hours.put(
          Term.find(Agent.class, agent)
              .orElseThrow(() -> file.get("hours").mistake("has no agent '" + agent + "'")),
          figures.value(agent));
    }
    return new GivingHours(rate.value("immunoglobulin"), hours);
  }

  double of(Agent agent) {
    return hours.getOrDefault(agent, 0.0);
  }
}
