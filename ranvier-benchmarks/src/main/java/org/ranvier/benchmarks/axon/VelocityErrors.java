package org.ranvier.benchmarks.axon;

import static org.ranvier.benchmarks.axon.MarkdownTable.decimals;
import static org.ranvier.benchmarks.axon.MarkdownTable.deviation;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;

/// Conduction velocities of healthy axons.
final class VelocityErrors {

  private static final int NODES = 41;
  private static final double USUAL_CELSIUS = 37;

  MarkdownTable diameters() {
    MarkdownTable table =
        new MarkdownTable(
            "velocity", "model", "fibre, µm", "reference, m/s", "fast", "standard", "fine");
    for (ReferenceRow row : ReferenceRow.read("velocity.csv")) {
      List<String> cells = new ArrayList<>();
      cells.add(row.text("model"));
      cells.add(row.text("fibreMicrometres"));
      errors(row, cells);
      table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  MarkdownTable temperatures() {
    MarkdownTable table =
        new MarkdownTable(
            "temperature",
            "model",
            "°C",
            "reference, m/s",
            "fast",
            "standard",
            "fine",
            "reference against 37 °C",
            "standard against 37 °C");
    List<ReferenceRow> rows = ReferenceRow.read("temperature.csv");
    for (ReferenceRow row : rows) {
      List<String> cells = new ArrayList<>();
      cells.add(row.text("model"));
      cells.add(row.text("celsius"));
      errors(row, cells);
      ReferenceRow usual =
          rows.stream()
              .filter(each -> each.text("model").equals(row.text("model")))
              .filter(each -> each.number("celsius") == USUAL_CELSIUS)
              .findFirst()
              .orElseThrow();
      cells.add(decimals(truth(row) / truth(usual), 4));
      cells.add(decimals(velocity(row, Accuracy.STANDARD) / velocity(usual, Accuracy.STANDARD), 4));
      table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  private static void errors(ReferenceRow row, List<String> cells) {
    cells.add(decimals(truth(row), 3));
    for (Accuracy accuracy : Accuracy.values()) {
      cells.add(error(row, accuracy));
    }
  }

  private static String error(ReferenceRow row, Accuracy accuracy) {
    try {
      return deviation(velocity(row, accuracy), truth(row), 3);
    } catch (IllegalArgumentException tooWarm) {
      return "refused";
    }
  }

  private static double truth(ReferenceRow row) {
    return row.number("velocityMetresPerSecond");
  }

  private static double velocity(ReferenceRow row, Accuracy accuracy) {
    Axon axon = row.healthyAxon(NODES);
    return Conduction.of(accuracy).impulse(axon).velocityMetresPerSecond().orElseThrow();
  }
}
