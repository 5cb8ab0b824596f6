package org.ranvier.benchmarks.axon;

import static org.ranvier.benchmarks.axon.MarkdownTable.deviation;
import static org.ranvier.benchmarks.axon.MarkdownTable.digits;

import java.util.List;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Stimulus;
import org.ranvier.axon.Watch;

/// Thresholds of currents, and pairs of shocks.
final class ExcitabilityErrors {

  private static final int FEW_NODES = 21;
  private static final int STIMULATED = 10;
  private static final int JUDGED = 16;
  private static final int NODES = 41;
  private static final int LAST = 40;
  private static final double NARROW = 1.0001;
  private static final double WAIT_MILLISECONDS = 4;
  private static final double LONG_WAIT_MILLISECONDS = 8;

  MarkdownTable strengthDuration() {
    MarkdownTable table =
        new MarkdownTable(
            "strength-duration", "model", "µm", "ms", "reference, nA", "standard", "fine");
    for (ReferenceRow row : ReferenceRow.read("strength-duration.csv")) {
      double truth = row.number("thresholdNanoamperes");
      table.row(
          row.text("model"),
          row.text("fibreMicrometres"),
          row.text("durationMilliseconds"),
          digits(truth),
          deviation(threshold(row, Accuracy.STANDARD), truth, 2),
          deviation(threshold(row, Accuracy.FINE), truth, 2));
    }
    return table;
  }

  private static double threshold(ReferenceRow row, Accuracy accuracy) {
    Axon axon = row.healthyAxon(FEW_NODES);
    double duration = row.number("durationMilliseconds");
    double low = 0.05;
    double high = 20;
    while (high / low > NARROW) {
      double middle = Math.sqrt(low * high);
      boolean fired =
          !Conduction.of(accuracy)
              .activity(
                  axon,
                  List.of(new Stimulus(STIMULATED, 0, duration, middle)),
                  duration + WAIT_MILLISECONDS,
                  Watch.nothing())
              .impulses(JUDGED)
              .isEmpty();
      low = fired ? low : middle;
      high = fired ? middle : high;
    }
    return Math.sqrt(low * high);
  }

  MarkdownTable pairedShocks() {
    MarkdownTable table =
        new MarkdownTable(
            "paired shocks",
            "model",
            "µm",
            "°C",
            "shocks apart, ms",
            "reference at node 40, ms",
            "standard, ms",
            "fine, ms");
    for (ReferenceRow row : ReferenceRow.read("paired-shocks.csv")) {
      table.row(
          row.text("model"),
          row.text("fibreMicrometres"),
          row.text("celsius"),
          row.text("intervalMilliseconds"),
          row.has("arrivalIntervalMilliseconds")
              ? row.text("impulses") + ", " + row.text("arrivalIntervalMilliseconds")
              : row.text("impulses"),
          apart(row, Accuracy.STANDARD),
          apart(row, Accuracy.FINE));
    }
    return table;
  }

  private static String apart(ReferenceRow row, Accuracy accuracy) {
    Axon axon = row.healthyAxon(NODES);
    double interval = row.number("intervalMilliseconds");
    Stimulus first = Stimulus.ofFirstNode(axon.fibreMicrometres());
    Stimulus second = new Stimulus(0, interval, first.durationMilliseconds(), first.nanoamperes());
    List<Double> times =
        Conduction.of(accuracy)
            .activity(
                axon, List.of(first, second), interval + LONG_WAIT_MILLISECONDS, Watch.nothing())
            .impulses(LAST);
    return times.size() < 2
        ? String.valueOf(times.size())
        : times.size() + ", " + MarkdownTable.decimals(times.get(1) - times.getFirst(), 6);
  }
}
