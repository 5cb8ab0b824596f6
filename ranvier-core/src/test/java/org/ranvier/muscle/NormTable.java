package org.ranvier.muscle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Muscle;
import org.ranvier.reference.Term;

/// `reference/muscle/norms.csv`.
final class NormTable {

  private NormTable() {}

  /// One muscle, by the names of its columns.
  record Row(Map<String, String> cells) {

    Muscle muscle() {
      return Term.find(Muscle.class, Optional.ofNullable(cells.get("muscle")).orElseThrow())
          .orElseThrow();
    }

    OptionalDouble find(String column) {
      String cell = Optional.ofNullable(cells.get(column)).orElseThrow();
      return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    double number(String column) {
      return find(column).orElseThrow();
    }

    @Override
    public String toString() {
      return muscle().id();
    }
  }

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    for (String line : lines()) {
      if (line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split(",", -1));
      if (columns.isEmpty()) {
        columns = cells;
        continue;
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), cells.get(i));
      }
      rows.add(new Row(row));
    }
    return rows;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("..", "reference", "muscle", "norms.csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
