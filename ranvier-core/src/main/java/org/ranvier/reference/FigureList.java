package org.ranvier.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ranvier.quantity.Source;

/// Figures of a reference file, each on a line of its own with value, unit and source:
///
/// ```
/// sprouting-limit: {value: 5, unit: "1", source: "…", verified: true}
/// ```
public final class FigureList {

  private final Map<String, Figure> figures = new LinkedHashMap<>();

  private record Figure(double value, Source source) {}

  /// @param entry the lines
  /// @param names of all figures that there must be; no other is allowed
  public FigureList(Entry entry, String... names) {
    entry.allowing(names);
    for (String name : List.of(names)) {
      Entry figure = entry.get(name).allowing("value", "unit", "source", "verified");
      figure.get("unit").text();
      figures.put(name, new Figure(figure.get("value").number(), figure.source()));
    }
  }

  /// @return the value of a figure, in the unit that the file gives
  public double value(String name) {
    return figure(name).value;
  }

  /// @return where a figure comes from
  public Source source(String name) {
    return figure(name).source;
  }

  private Figure figure(String name) {
    Figure figure = figures.get(name);
    if (figure == null) {
      throw new IllegalArgumentException(
          "There is no figure '%s'; there are %s".formatted(name, figures.keySet()));
    }
    return figure;
  }
}
