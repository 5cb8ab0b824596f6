package org.ranvier.report.story;

import java.util.List;
import org.ranvier.patient.story.GivenCourse;
import org.ranvier.patient.story.Life;
import org.ranvier.record.Agent;

/// Immunoglobulin that was given in a life.
///
/// @param courses in the order of their days
public record Doses(List<GivenCourse> courses) {

  private static final double WEEK = 7;

  /// What a course lasts on average where no other follows.
  private static final int LAST_INTERVAL = 28;

  public Doses {
    courses = List.copyOf(courses);
  }

  public static Doses of(Life life) {
    return new Doses(
        GivenCourse.of(life.givings()).stream()
            .filter(each -> each.agent() == Agent.IMMUNOGLOBULIN)
            .toList());
  }

  /// @return g in all
  public double grams() {
    return courses.stream().mapToDouble(GivenCourse::amount).sum();
  }

  /// @return days until the next course; of the last as many as of the one before
  public int interval(int course) {
    if (course + 1 < courses.size()) {
      return courses.get(course + 1).day() - courses.get(course).day();
    }
    return course > 0 ? Math.min(interval(course - 1), 2 * LAST_INTERVAL) : LAST_INTERVAL;
  }

  /// @return g a week of a course, spread over the time until the next
  public double gramsPerWeek(int course) {
    return courses.get(course).amount() * WEEK / interval(course);
  }

  /// @return g a week from the first course to the interval after the last
  public double gramsPerWeek() {
    int last = courses.size() - 1;
    return last < 0
        ? 0
        : grams() * WEEK / (courses.get(last).day() + interval(last) - courses.getFirst().day());
  }
}
