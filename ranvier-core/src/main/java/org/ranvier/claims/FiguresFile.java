package org.ranvier.claims;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ranvier.reference.Entry;

/// Reads and writes figures of the model, in the format `ranvier.claims-figures/1`.
public final class FiguresFile {

  private static final String FORMAT = "ranvier.claims-figures/1";

  private FiguresFile() {}

  /// @throws org.ranvier.reference.ReferenceException if the file is not of the format
  public static ModelFigures read(Entry file) {
    file.allowing("format", "program", "model", "runs");
    if (!file.get("format").text().equals(FORMAT)) {
      throw file.get("format").mistake("must be " + FORMAT);
    }
    Map<String, ModelFigures.Run> runs = new LinkedHashMap<>();
    file.get("runs").fields().forEach((name, run) -> runs.put(name, run(name, run)));
    return new ModelFigures(file.get("program").text(), file.get("model").text(), runs);
  }

  private static ModelFigures.Run run(String protocol, Entry entry) {
    entry.allowing("fingerprint", "seed", "patients", "probe", "figures");
    Map<String, ModelFigures.Figure> figures = new LinkedHashMap<>();
    entry.get("figures").fields().forEach((id, figure) -> figures.put(id, figure(figure)));
    return new ModelFigures.Run(
        protocol,
        entry.get("fingerprint").text(),
        (long) entry.get("seed").number(),
        (int) entry.get("patients").number(),
        entry.get("probe").text(),
        figures);
  }

  private static ModelFigures.Figure figure(Entry entry) {
    entry.allowing("value", "low", "high", "unit", "patients");
    Magnitude magnitude =
        new Magnitude(
            OptionalDouble.of(entry.get("value").number()),
            entry.get("low").number(),
            entry.get("high").number());
    int patients = (int) entry.get("patients").number();
    return new ModelFigures.Figure(magnitude, entry.get("unit").text(), patients);
  }

  /// @return the text of a file; the same bytes for the same figures
  public static String text(ModelFigures figures) {
    StringBuilder text = new StringBuilder();
    text.append("# Written by \"ranvier claims --remake FILE\". Do not edit: run it again.\n");
    text.append("format: ").append(FORMAT).append('\n');
    text.append("program: \"").append(figures.program()).append("\"\n");
    text.append("model: \"").append(figures.model()).append("\"\n");
    text.append("runs:\n");
    for (ModelFigures.Run run : new TreeMap<>(figures.runs()).values()) {
      text.append("  ").append(run.protocol()).append(":\n");
      text.append("    fingerprint: \"").append(run.fingerprint()).append("\"\n");
      text.append("    seed: ").append(run.seed()).append('\n');
      text.append("    patients: ").append(run.patients()).append('\n');
      text.append("    probe: \"").append(run.probe()).append("\"\n");
      text.append("    figures:\n");
      run.figures().forEach((id, figure) -> line(text, id, figure));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String id, ModelFigures.Figure figure) {
    Magnitude magnitude = figure.magnitude();
    text.append(
        "      %s: {value: %s, low: %s, high: %s, unit: \"%s\", patients: %d}%n"
            .formatted(
                id,
                Double.toString(magnitude.middle()),
                Double.toString(magnitude.low()),
                Double.toString(magnitude.high()),
                figure.unit(),
                figure.patients()));
  }
}
