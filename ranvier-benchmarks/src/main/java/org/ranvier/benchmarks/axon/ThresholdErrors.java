package org.ranvier.benchmarks.axon;

import static org.ranvier.benchmarks.axon.MarkdownTable.deviation;
import static org.ranvier.benchmarks.axon.MarkdownTable.digits;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.LaneStepping;
import org.ranvier.axon.Passage;

/// Values of lesions at which an impulse is blocked, found without the reference's help except for
/// where to begin.
final class ThresholdErrors {

  private static final int NODES = 51;
  private static final double WIDEST = 1.02;
  private static final double NARROW = 1.0001;

  /// Between them an impulse is blocked.
  private record Bracket(double blocks, double passes) {
    double middle() {
      return Math.copySign(Math.sqrt(blocks * passes), passes);
    }
  }

  MarkdownTable table(String name, String file) {
    MarkdownTable table =
        new MarkdownTable(
            name,
            "model",
            "µm",
            "°C",
            "lesion",
            "reference blocks … passes",
            "standard blocks … passes",
            "standard",
            "fine");
    for (ReferenceRow row : ReferenceRow.read(file)) {
      Bracket truth = new Bracket(row.number("blocksAt"), row.number("passesAt"));
      Bracket standard = bracket(row, truth, Accuracy.STANDARD);
      Bracket fine = bracket(row, truth, Accuracy.FINE);
      table.row(
          row.text("model"),
          row.text("fibreMicrometres"),
          row.has("celsius") ? row.text("celsius") : "37",
          row.lesionText(),
          digits(truth.blocks()) + " … " + digits(truth.passes()),
          digits(standard.blocks()) + " … " + digits(standard.passes()),
          deviation(standard.middle(), truth.middle(), 2),
          deviation(fine.middle(), truth.middle(), 2));
    }
    return table;
  }

  /// Narrows a bracket of 2 % on both sides of the reference, by as many values at once as the
  /// kernel has lanes.
  private static Bracket bracket(ReferenceRow row, Bracket truth, Accuracy accuracy) {
    boolean upward = Math.abs(truth.passes()) > Math.abs(truth.blocks());
    double away = upward ? WIDEST : 1 / WIDEST;
    Bracket bracket = new Bracket(truth.middle() / away, truth.middle() * away);
    List<Boolean> ends = passed(row, List.of(bracket.blocks(), bracket.passes()), accuracy);
    if (ends.getFirst() || !ends.getLast()) {
      throw new IllegalStateException(
          "The threshold of %s lies more than 2 %% from the reference".formatted(row));
    }
    while (Math.abs(Math.log(bracket.passes() / bracket.blocks())) > Math.log(NARROW)) {
      bracket = narrowed(row, bracket, accuracy);
    }
    return bracket;
  }

  private static Bracket narrowed(ReferenceRow row, Bracket bracket, Accuracy accuracy) {
    int parts = LaneStepping.lanes() + 1;
    double factor = Math.pow(bracket.passes() / bracket.blocks(), 1.0 / parts);
    List<Double> values = new ArrayList<>();
    for (int i = 1; i < parts; i++) {
      values.add(bracket.blocks() * Math.pow(factor, i));
    }
    List<Boolean> passed = passed(row, values, accuracy);
    double blocks = bracket.blocks();
    double passes = bracket.passes();
    for (int i = 0; i < values.size(); i++) {
      if (passed.get(i)) {
        passes = values.get(i);
        break;
      }
      blocks = values.get(i);
    }
    return new Bracket(blocks, passes);
  }

  private static List<Boolean> passed(ReferenceRow row, List<Double> values, Accuracy accuracy) {
    Axon healthy = row.healthyAxon(NODES);
    List<Axon> axons = values.stream().map(value -> healthy.with(row.lesions(value))).toList();
    return Conduction.of(accuracy).impulses(axons).stream()
        .map(passage -> {
          if (passage.outcome() == Passage.Outcome.UNDECIDED) {
            throw new IllegalStateException("Undecided: " + passage.reason());
          }
          return passage.passed();
        })
        .toList();
  }
}
