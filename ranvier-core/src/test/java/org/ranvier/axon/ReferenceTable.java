package org.ranvier.axon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ranvier.reference.Term;

/// The tables of `reference/axon`: comma-separated, headed by lines that begin with `#`.
final class ReferenceTable {

  private ReferenceTable() {}

  /// One line, by the names of its columns.
  record Row(Map<String, String> cells) {

    String text(String column) {
      return Optional.ofNullable(cells.get(column)).orElseThrow();
    }

    double number(String column) {
      return Double.parseDouble(text(column));
    }

    Axon healthyAxon(int nodes) {
      AxonModel model =
          AxonModel.shipped().stream()
              .filter(each -> each.id().equals(text("model")))
              .findFirst()
              .orElseThrow();
      double celsius = cells.containsKey("celsius") ? number("celsius") : 37;
      return new Axon(model, number("fibreMicrometres"), nodes, celsius, List.of());
    }

    /// The lesions of a row that writes them as `kind@first=values`, joined by ` + `.
    ///
    /// @param sought what `*` stands for
    List<Lesion> lesions(double sought) {
      List<Lesion> lesions = new ArrayList<>();
      for (String each : text("lesions").split(" \\+ ")) {
        if (!each.equals("none")) {
          lesions.add(lesion(each, sought));
        }
      }
      return lesions;
    }

    private static Lesion lesion(String text, double sought) {
      String[] parts = text.split("[@=]");
      double[] values =
          Stream.of(parts[2].split(" "))
              .mapToDouble(each -> each.equals("*") ? sought : Double.parseDouble(each))
              .toArray();
      String[] names = parts[0].split(" ");
      LesionKind kind = Term.find(LesionKind.class, names[0]).orElseThrow();
      int first = Integer.parseInt(parts[1]);
      return names.length == 2
          ? Lesion.ofChannel(kind, names[1], first, values)
          : Lesion.graded(kind, first, values);
    }

    Lesion lesion(double value) {
      LesionKind kind = Term.find(LesionKind.class, text("lesion")).orElseThrow();
      return Lesion.uniform(kind, 22, (int) number("count"), value);
    }

    @Override
    public String toString() {
      return String.join(" ", cells.values());
    }
  }

  static List<Row> read(String name) {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    for (String line : lines(name)) {
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
      rows.add(new Row(row));
    }
    return rows;
  }

  private static List<String> lines(String name) {
    try {
      return Files.readAllLines(Path.of("..", "reference", "axon", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
