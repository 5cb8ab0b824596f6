package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.experiment.Search.Change;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Table;
import org.ranvier.result.Table.Column;

/// How easily an axon is excited again after an impulse: refractoriness, supernormality, late
/// subnormality. Conditioning and test shock last 0.1 ms and enter the same node; intervals run
/// from start to start.
///
/// @param node where the shocks enter; if empty, the middle of the axon
/// @param intervalsMilliseconds from 0.2 to 1000 ms
/// @param conditioningTimesThreshold strength of the conditioning shock, from 1.1 to 10
/// @param tolerance of the thresholds, see [SearchRange]
public record RecoveryCycle(
    OptionalInt node,
    List<Double> intervalsMilliseconds,
    double conditioningTimesThreshold,
    double tolerance)
    implements Question {

  private static final double SHORTEST_MILLISECONDS = 0.2;
  private static final double LONGEST_MILLISECONDS = 1000;
  private static final double WEAKEST = 1.1;
  private static final double STRONGEST = 10;

  public RecoveryCycle {
    intervalsMilliseconds = List.copyOf(intervalsMilliseconds);
    SearchRange.mustBeATolerance(tolerance);
    if (intervalsMilliseconds.isEmpty()) {
      throw new IllegalArgumentException(
          "A recovery cycle needs at least one interval, but has none");
    }
    for (double interval : intervalsMilliseconds) {
      if (!(interval >= SHORTEST_MILLISECONDS && interval <= LONGEST_MILLISECONDS)) {
        throw new IllegalArgumentException(
            "The interval between shocks must be from %s to %s ms, but is %s ms"
                .formatted(SHORTEST_MILLISECONDS, LONGEST_MILLISECONDS, interval));
      }
    }
    if (!(conditioningTimesThreshold >= WEAKEST && conditioningTimesThreshold <= STRONGEST)) {
      throw new IllegalArgumentException(
          "The conditioning shock must be from %s to %s times threshold, but is %s times"
              .formatted(WEAKEST, STRONGEST, conditioningTimesThreshold));
    }
  }

  /// @return sixteen intervals from 1 to 120 ms after a shock of twice the threshold
  public static RecoveryCycle usual() {
    return new RecoveryCycle(
        OptionalInt.empty(),
        List.of(
            1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.0, 10.0, 15.0, 20.0, 30.0, 50.0, 80.0, 120.0),
        2,
        0.01); // Thresholds within 1 % show a supernormality of a few percent.
  }

  @Override
  public String id() {
    return "recovery-cycle";
  }

  @Override
  public String text() {
    return "How does excitability recover after an impulse?";
  }

  @Override
  public Result ask(String title, Axon axon, Accuracy accuracy) {
    StimulatedNode at = StimulatedNode.of(axon, node);
    TestShock test = new TestShock(axon, accuracy, at, conditioningTimesThreshold, tolerance);
    Map<Double, Double> percents = new LinkedHashMap<>();
    List<List<Object>> rows = new ArrayList<>();
    for (double interval : intervalsMilliseconds.stream().sorted().distinct().toList()) {
      Search search = test.after(interval);
      if (search.change().isPresent()) {
        Change change = search.change().get();
        double percent = 100 * change.middle() / test.unconditioned();
        percents.put(interval, percent);
        rows.add(List.of(interval, change.middle(), percent));
      } else {
        rows.add(List.of(interval, test.without(search), ""));
      }
    }
    return new Result(
        title,
        text(),
        Setup.of(axon, accuracy),
        answers(test, percents),
        List.of(
            new Table(
                "recovery",
                "Threshold by interval",
                List.of(
                    new Column("intervalMilliseconds", "interval (ms)", 2),
                    new Column("thresholdNanoamperes", "threshold (nA)", 4),
                    new Column("percent", "% of unconditioned", 1)),
                rows)),
        List.of(figure(percents)),
        List.of(
            test.criterion(),
            "The conditioning shock is %s times threshold; shocks last 0.1 ms and enter the same node; intervals run from start to start."
                .formatted(Words.number(conditioningTimesThreshold))));
  }

  private List<String> answers(TestShock test, Map<Double, Double> percents) {
    List<String> answers = new ArrayList<>();
    answers.add(test.absoluteRefractoryPeriod());
    answers.addAll(new Recovery(percents, tolerance).sentences());
    answers.add(
        "%s nA threshold of the unconditioned shock."
            .formatted(Words.number(test.unconditioned())));
    return answers;
  }

  private static Figure figure(Map<Double, Double> percents) {
    double[] intervals = percents.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    double[] values = percents.values().stream().mapToDouble(Double::doubleValue).toArray();
    double[] normal = new double[values.length];
    Arrays.fill(normal, 100);
    return new Figure.Curves(
        "recovery",
        "Threshold after an impulse",
        "Above 100 % the axon is harder to excite than at rest, below 100 % easier.",
        new Figure.Axis("interval (ms)", true),
        new Figure.Axis("threshold (% of unconditioned)", true),
        List.of(
            new Figure.Series("threshold", intervals, values, true),
            new Figure.Series("unconditioned", intervals, normal, true)),
        List.of());
  }
}
