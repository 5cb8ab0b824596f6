package org.ranvier.benchmarks.criteria;

import java.util.Arrays;
import java.util.List;
import org.ranvier.cohort.report.Outcome;
import org.ranvier.cohort.report.Outcomes;
import org.ranvier.cohort.statistic.Estimate;
import org.ranvier.cohort.statistic.Sample;

/// What criteria made of the people with one disease.
///
/// @param disease as its protocol is called
record Scored(String disease, Outcomes outcomes) {

  /// After how many years each is examined, as the protocols have it.
  static final List<Integer> YEARS = List.of(1, 3, 5, 10);

  /// By which protocols of examinations.
  static final List<String> STUDIES = List.of("forearm", "full");

  private static final double PERCENT = 100;

  /// @param year number of the visit, from 0
  /// @return percentage of those alive who meet it
  Estimate met(Level level, String study, int year) {
    return share(level.id() + "-" + study, year);
  }

  /// @return percentage of those alive who do not meet it
  Estimate notMet(Level level, String study, int year) {
    Estimate met = met(level, study, year);
    return new Estimate(
        PERCENT - met.value(), PERCENT - met.high(), PERCENT - met.low(), met.count());
  }

  /// @return percentage of all who live
  Estimate alive(int year) {
    return share("alive", year);
  }

  /// @param any of these diagnoses, perhaps beside others
  /// @return percentage of those alive in whom it is favoured
  Estimate favoured(List<String> any, String study, int year) {
    List<Outcome> words = outcomes.of("favoured-" + study);
    int day = alivePlace(year).day().getAsInt();
    int all = 0;
    int right = 0;
    for (Outcome outcome : words) {
      if (outcome.day().getAsInt() == day) {
        Estimate share = outcome.estimate();
        all = share.count();
        if (Arrays.stream(outcome.word().split("\\+")).anyMatch(any::contains)) {
          right += (int) Math.round(share.value() * share.count() / PERCENT);
        }
      }
    }
    return Sample.share(right, all).times(PERCENT);
  }

  private Outcome alivePlace(int year) {
    return outcomes.of("alive").get(year);
  }

  private Estimate share(String endpoint, int year) {
    List<Outcome> times = outcomes.of(endpoint);
    if (times.size() != YEARS.size()) {
      throw new IllegalArgumentException(
          "The endpoint %s must have a figure for each of %d years, but has %d"
              .formatted(endpoint, YEARS.size(), times.size()));
    }
    return times.get(year).estimate();
  }
}
