package org.ranvier.patient.treatment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ranvier.immune.Giving;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

/// What is given on each day of one course.
final class CourseDays {

  /// What is counted in sessions, hours and days.
  static final Set<Agent> COUNTED =
      Set.copyOf(EnumSet.of(Agent.PLASMA_EXCHANGE, Agent.PHYSIOTHERAPY, Agent.ORTHOSIS));

  private final Prescription prescribed;
  private final double amount;

  private CourseDays(Prescription prescribed, double amount) {
    this.prescribed = prescribed;
    this.amount = amount;
  }

  static CourseDays of(Prescription prescribed, double amount) {
    if (prescribed.agent() == Agent.PLASMA_EXCHANGE && amount != Math.rint(amount)) {
      throw new IllegalArgumentException(
          "Plasma exchanges must be a whole number, but are " + amount);
    }
    return new CourseDays(prescribed, amount);
  }

  /// Adds what a course that begins on a day gives from one day to before another.
  void add(int begins, int fromDay, int toDay, List<Giving> givings) {
    int last = (int) Math.min(toDay, (long) begins + prescribed.overDays());
    for (int day = Math.max(begins, fromDay); day < last; day++) {
      double today = today(day - begins);
      if (today > 0) {
        givings.add(new Giving(prescribed.agent(), prescribed.route(), day, today, hours(today)));
      }
    }
  }

  /// Exchanges of plasma are whole, all else is divided evenly.
  private double today(int dayOfCourse) {
    int days = prescribed.overDays();
    if (prescribed.agent() != Agent.PLASMA_EXCHANGE) {
      return amount / days;
    }
    return Math.ceil((dayOfCourse + 1) * amount / days) - Math.ceil(dayOfCourse * amount / days);
  }

  private double hours(double today) {
    if (prescribed.route() != Route.IV) {
      return 0;
    }
    GivingHours hours = GivingHours.shipped();
    return prescribed.agent() == Agent.IMMUNOGLOBULIN
        ? Math.min(24, today / hours.immunoglobulinGramsPerHour())
        : hours.of(prescribed.agent());
  }
}
