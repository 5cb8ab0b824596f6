package org.ranvier.patient.story;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.immune.Giving;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

/// Givings of one treatment on days that follow each other.
///
/// @param days from the first to the last
/// @param amount in g of immunoglobulin, mg of other medicines, sessions
public record GivenCourse(Agent agent, Route route, int day, int days, double amount) {

  /// @param givings in the order of days
  /// @return the courses in the order of their first days; every giving is in one of them
  public static List<GivenCourse> of(List<Giving> givings) {
    List<GivenCourse> courses = new ArrayList<>();
    for (Giving giving : givings) {
      int open = open(courses, giving);
      if (open < 0) {
        courses.add(
            new GivenCourse(giving.agent(), giving.route(), giving.day(), 1, giving.amount()));
      } else {
        courses.set(open, courses.get(open).with(giving));
      }
    }
    return courses;
  }

  private static int open(List<GivenCourse> courses, Giving giving) {
    for (int i = courses.size() - 1; i >= 0; i--) {
      GivenCourse course = courses.get(i);
      if (course.agent == giving.agent() && course.route == giving.route()) {
        return giving.day() <= course.day + course.days ? i : -1;
      }
    }
    return -1;
  }

  private GivenCourse with(Giving giving) {
    return new GivenCourse(agent, route, day, giving.day() - day + 1, amount + giving.amount());
  }

  /// @return the first day after it
  public int end() {
    return day + days;
  }
}
