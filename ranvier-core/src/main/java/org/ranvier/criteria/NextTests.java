package org.ranvier.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ranvier.criteria.reading.NextTest;
import org.ranvier.criteria.reading.Status;
import org.ranvier.criteria.set.SetJudgement;

/// The missing items of a record, ranked by how many open decisions each could settle.
final class NextTests {

  private static final int MOST = 12;

  /// The rest of a fact's list stands among what was not tested.
  private static final int MOST_OF_ONE_FACT = 4;

  private static final double SETTLES = 2;
  private static final double CHANGES = 1;

  /// An item that stands later in a fact's list tells a little less than the one before it.
  private static final double STEP_DOWN = 0.05;

  private static final class Worth {
    private double points;
    private final Map<String, String> why = new LinkedHashMap<>();
    private final List<String> sets = new ArrayList<>();
  }

  private NextTests() {}

  static List<NextTest> of(List<SetJudgement> judgements) {
    Map<String, Worth> items = new LinkedHashMap<>();
    for (SetJudgement judgement : judgements) {
      for (SetJudgement.Effect effect : judgement.effects()) {
        double points = effect.settles() ? SETTLES : CHANGES;
        for (String item : effect.fact().missing().stream().limit(MOST_OF_ONE_FACT).toList()) {
          Worth worth = items.computeIfAbsent(item, each -> new Worth());
          worth.points += Math.max(points, STEP_DOWN);
          if (!worth.sets.contains(judgement.set().id())) {
            worth.sets.add(judgement.set().id());
          }
          worth.why.putIfAbsent(judgement.set().id(), why(judgement, effect));
          points -= STEP_DOWN;
        }
      }
    }
    return items.entrySet().stream()
        .sorted((one, other) -> Double.compare(other.getValue().points, one.getValue().points))
        .limit(MOST)
        .map(item ->
            new NextTest(
                item.getKey(),
                String.join("; ", item.getValue().why.values()),
                item.getValue().sets))
        .toList();
  }

  private static String why(SetJudgement judgement, SetJudgement.Effect effect) {
    String now = judgement.status() == Status.NOT_DECIDABLE ? "undecided" : judgement.category();
    String then =
        effect.bestIfGood().equals(effect.bestIfBad())
            ? effect.bestIfGood()
            : effect.bestIfGood() + " or " + effect.bestIfBad();
    return judgement.set().shortTitle() + ": " + now + " → " + then;
  }
}
