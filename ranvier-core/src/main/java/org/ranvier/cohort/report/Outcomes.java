package org.ranvier.cohort.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.plan.Design;
import org.ranvier.cohort.plan.Endpoint;
import org.ranvier.cohort.plan.Statistic;
import org.ranvier.cohort.run.Columns;
import org.ranvier.cohort.statistic.Estimate;
import org.ranvier.cohort.statistic.Sample;

/// All figures of a study.
///
/// @param all in the order of endpoints, arms, times and statistics
public record Outcomes(Flow flow, List<Outcome> all) {

  private static final double PERCENT = 100;

  public Outcomes {
    all = List.copyOf(all);
  }

  /// Works them out. One endpoint is held in memory at a time.
  public static Outcomes of(CohortProtocol protocol, Rows rows) {
    List<Outcome> all = new ArrayList<>();
    Columns columns = new Columns(protocol);
    for (int i = 0; i < protocol.endpoints().size(); i++) {
      Endpoint endpoint = protocol.endpoints().get(i);
      List<Integer> arms = Columns.arms(protocol, endpoint);
      Gathered gathered = Gathered.of(i, endpoint, arms, columns, rows);
      if (endpoint.versus().isPresent()) {
        compare(protocol, endpoint, gathered, all);
      } else {
        for (int arm = 0; arm < arms.size(); arm++) {
          String name = arms.get(arm) < 0 ? "" : protocol.arms().get(arms.get(arm)).id();
          describe(endpoint, name, arm * endpoint.figures(), gathered, all);
        }
      }
    }
    return new Outcomes(Flow.of(protocol, rows), all);
  }

  /// @return the figures of one endpoint
  public List<Outcome> of(String endpoint) {
    return all.stream().filter(each -> each.endpoint().id().equals(endpoint)).toList();
  }

  private static void describe(
      Endpoint endpoint, String arm, int first, Gathered gathered, List<Outcome> all) {
    for (int time = 0; time < endpoint.figures(); time++) {
      for (Statistic statistic : endpoint.statistics()) {
        if (statistic.kind() == Statistic.Kind.WORDS) {
          words(endpoint, arm, time, statistic, gathered, first, all);
        } else {
          Estimate estimate = estimate(statistic, gathered.sample(first + time));
          all.add(new Outcome(endpoint, arm, day(endpoint, time), statistic, "", estimate));
        }
      }
    }
  }

  private static void words(
      Endpoint endpoint,
      String arm,
      int time,
      Statistic statistic,
      Gathered gathered,
      int first,
      List<Outcome> all) {
    var words = gathered.words(first + time);
    int known = words.values().stream().mapToInt(Integer::intValue).sum();
    words.forEach((word, count) ->
        all.add(
            new Outcome(
                endpoint,
                arm,
                day(endpoint, time),
                statistic,
                word,
                Sample.share(count, known).times(PERCENT))));
  }

  private static void compare(
      CohortProtocol protocol, Endpoint endpoint, Gathered gathered, List<Outcome> all) {
    String arms = endpoint.arm().orElseThrow() + " − " + endpoint.versus().orElseThrow();
    int other = endpoint.figures();
    for (int time = 0; time < endpoint.figures(); time++) {
      for (Statistic statistic : endpoint.statistics()) {
        boolean share = statistic.kind() == Statistic.Kind.SHARE;
        Estimate estimate;
        if (protocol.design() != Design.PARALLEL) {
          estimate = gathered.difference(time, other + time).mean();
        } else {
          Sample one = gathered.sample(time);
          Sample two = gathered.sample(other + time);
          estimate = share ? one.shareLessOther(two) : one.lessOther(two);
        }
        all.add(
            new Outcome(
                endpoint,
                arms,
                day(endpoint, time),
                statistic,
                "",
                share ? estimate.times(PERCENT) : estimate));
      }
    }
  }

  private static OptionalInt day(Endpoint endpoint, int time) {
    return endpoint.figures() > 1
        ? OptionalInt.of(endpoint.when().listed().get(time))
        : OptionalInt.empty();
  }

  private static Estimate estimate(Statistic statistic, Sample sample) {
    return switch (statistic.kind()) {
      case MEAN -> sample.mean();
      case SD -> sample.deviation();
      case MEDIAN -> sample.quantile(0.5); // one half
      case QUANTILE -> sample.quantile(statistic.quantile().getAsDouble());
      case SHARE -> sample.share().times(PERCENT);
      case TOTAL -> sample.total();
      case WORDS -> throw new AssertionError("Words are counted elsewhere");
    };
  }
}
