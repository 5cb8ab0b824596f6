package org.ranvier.immune;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.record.Agent;

/// What runs into a vein on one day, each from the morning on.
final class Infusions {

  private final List<Infusion> infusions = new ArrayList<>();

  private record Infusion(Agent agent, double days, double amountPerDay) {}

  void clear() {
    infusions.clear();
  }

  boolean none() {
    return infusions.isEmpty();
  }

  /// @param giving that lasts some hours
  void add(Giving giving) {
    double days = giving.hours() / 24;
    infusions.add(new Infusion(giving.agent(), days, giving.amount() / days));
  }

  /// @param begin part of the day that is over
  /// @return part of the day at which the next infusion ends, or the day
  double nextEnd(double begin) {
    double end = 1;
    for (Infusion infusion : infusions) {
      if (infusion.days() > begin) {
        end = Math.min(end, infusion.days());
      }
    }
    return end;
  }

  /// @return what runs in of an agent from that part of the day to the next end, amount a day
  double amountPerDay(Agent agent, double begin) {
    double sum = 0;
    for (Infusion infusion : infusions) {
      if (infusion.agent() == agent && infusion.days() > begin) {
        sum += infusion.amountPerDay();
      }
    }
    return sum;
  }
}
