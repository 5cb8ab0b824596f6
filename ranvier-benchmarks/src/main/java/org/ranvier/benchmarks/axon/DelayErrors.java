package org.ranvier.benchmarks.axon;

import static org.ranvier.benchmarks.axon.MarkdownTable.decimals;

import java.util.List;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.Passage;

/// What lesions that still conduct, and some that do not, do to an impulse.
final class DelayErrors {

  private static final int NODES = 51;
  private static final int BEFORE = 16;
  private static final int BEYOND = 34;

  MarkdownTable delays() {
    MarkdownTable table =
        new MarkdownTable(
            "delays", "lesion × nodes", "value", "reference, ms", "standard, ms", "fine, ms");
    for (ReferenceRow row : ReferenceRow.read("delays.csv")) {
      List<Lesion> lesions = row.lesions(row.number("value"));
      Axon healthy = row.healthyAxon(NODES);
      table.row(
          row.lesionText(),
          row.text("value"),
          row.text("extraMilliseconds"),
          extra(healthy, healthy.with(lesions), Accuracy.STANDARD),
          extra(healthy, healthy.with(lesions), Accuracy.FINE));
    }
    return table;
  }

  MarkdownTable lesions(String name, String file) {
    MarkdownTable table =
        new MarkdownTable(
            name, "model", "µm", "°C", "lesions", "reference, ms", "standard, ms", "fine, ms");
    for (ReferenceRow row : ReferenceRow.read(file)) {
      Axon healthy = row.healthyAxon(NODES);
      Axon ill = healthy.with(row.lesions(Double.NaN));
      boolean without = row.text("lesions").equals("none");
      String conducts = row.text("conducts");
      String truth = row.text(without ? "transitMilliseconds" : "extraMilliseconds");
      table.row(
          row.text("model"),
          row.text("fibreMicrometres"),
          row.text("celsius"),
          row.lesionText(),
          conducts.equals("yes") ? truth : conducts.equals("no") ? "block" : conducts,
          without ? transit(healthy, Accuracy.STANDARD) : extra(healthy, ill, Accuracy.STANDARD),
          without ? transit(healthy, Accuracy.FINE) : extra(healthy, ill, Accuracy.FINE));
    }
    return table;
  }

  private static String transit(Axon axon, Accuracy accuracy) {
    return decimals(time(Conduction.of(accuracy).impulse(axon)), 6);
  }

  private static String extra(Axon healthy, Axon ill, Accuracy accuracy) {
    List<Passage> passages;
    try {
      passages = Conduction.of(accuracy).impulses(List.of(healthy, ill));
    } catch (IllegalArgumentException noRest) {
      return "refused: no rest";
    }
    Passage through = passages.getLast();
    return switch (through.outcome()) {
      case PASSED -> decimals(time(through) - time(passages.getFirst()), 6);
      case BLOCKED -> "block";
      case UNDECIDED -> "undecided";
    };
  }

  private static double time(Passage passage) {
    return passage.arrival(BEYOND).orElseThrow() - passage.arrival(BEFORE).orElseThrow();
  }
}
