package org.ranvier.benchmarks.axon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.axon.Axon;
import org.ranvier.axon.AxonModel;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.LesionKind;
import org.ranvier.reference.Term;

/// One line of a table of `reference/axon`, by the names of its columns.
record ReferenceRow(Map<String, String> cells) {

  private static final double USUAL_CELSIUS = 37;

  /// Reads a table; the folder of the project is the current one.
  static List<ReferenceRow> read(String name) {
    List<ReferenceRow> rows = new ArrayList<>();
    List<String> columns = List.of();
    for (String line : lines(Path.of("reference", "axon", name))) {
      if (line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split(",", -1));
      if (columns.isEmpty()) {
        columns = cells;
        continue;
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), cells.get(i));
      }
      rows.add(new ReferenceRow(row));
    }
    return rows;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String column) {
    return Optional.ofNullable(cells.get(column)).orElseThrow();
  }

  boolean has(String column) {
    return cells.containsKey(column) && !text(column).isEmpty();
  }

  double number(String column) {
    return Double.parseDouble(text(column));
  }

  /// @return the axon without lesions, at the temperature of the row if it has one
  Axon healthyAxon(int nodes) {
    AxonModel model =
        AxonModel.shipped().stream()
            .filter(each -> each.id().equals(text("model")))
            .findFirst()
            .orElseThrow();
    double celsius = has("celsius") ? number("celsius") : USUAL_CELSIUS;
    return new Axon(model, number("fibreMicrometres"), nodes, celsius, List.of());
  }

  /// The lesions of a row, as `kind@first=values` joined by ` + `, or as columns lesion and count.
  ///
  /// @param value what stands for a value that is sought
  List<Lesion> lesions(double value) {
    if (has("lesion")) {
      LesionKind kind = Term.find(LesionKind.class, text("lesion")).orElseThrow();
      return List.of(Lesion.uniform(kind, 22, (int) number("count"), value));
    }
    List<Lesion> lesions = new ArrayList<>();
    for (String each : text("lesions").split(" \\+ ")) {
      if (!each.equals("none")) {
        lesions.add(lesion(each, value));
      }
    }
    return lesions;
  }

  private static Lesion lesion(String text, double sought) {
    String[] parts = text.split("[@=]");
    double[] values =
        List.of(parts[2].split(" ")).stream()
            .mapToDouble(each -> each.equals("*") ? sought : Double.parseDouble(each))
            .toArray();
    String[] names = parts[0].split(" ");
    LesionKind kind = Term.find(LesionKind.class, names[0]).orElseThrow();
    int first = Integer.parseInt(parts[1]);
    return names.length == 2
        ? Lesion.ofChannel(kind, names[1], first, values)
        : Lesion.graded(kind, first, values);
  }

  /// @return what the lesions of the row are called in a table
  String lesionText() {
    return has("lesion") ? text("lesion") + " × " + text("count") : shortened(text("lesions"));
  }

  /// Five times the same value is written once.
  private static String shortened(String lesions) {
    List<String> all = new ArrayList<>();
    for (String each : lesions.split(" \\+ ")) {
      String[] parts = each.split("=");
      if (parts.length < 2) {
        all.add("healthy");
        continue;
      }
      List<String> values = List.of(parts[1].split(" "));
      boolean same = values.stream().distinct().count() == 1;
      all.add(
          parts[0].replaceAll("@\\d+", "")
              + " "
              + (same ? values.getFirst() + " × " + values.size() : parts[1]));
    }
    return String.join(", ", all).replace("*", "x");
  }
}
