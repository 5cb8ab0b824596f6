package org.ranvier.immune;

import org.ranvier.record.Agent;
import org.ranvier.record.Route;

/// One giving of a treatment on one day.
///
/// @param day on which it is given, 0 or later
/// @param amount in g of immunoglobulin, mg of other medicines, sessions of plasma exchange,
///   physiotherapy and orthosis; above 0
/// @param hours that it lasts from the beginning of the day, 0 for at once, at most 24; what is put
///   under the skin is all there at once
public record Giving(Agent agent, Route route, int day, double amount, double hours) {

  public Giving {
    if (day < 0) {
      throw new IllegalArgumentException(
          "A treatment must be given on day 0 or later, but %s is given on day %d"
              .formatted(agent.id(), day));
    }
    if (!(amount > 0 && Double.isFinite(amount))) {
      throw new IllegalArgumentException(
          "A dose must be above 0, but %s on day %d is %s".formatted(agent.id(), day, amount));
    }
    if (!(hours >= 0 && hours <= 24)) {
      throw new IllegalArgumentException(
          "A giving must last from 0 to 24 hours, but %s on day %d lasts %s; divide it over days"
              .formatted(agent.id(), day, hours));
    }
  }
}
