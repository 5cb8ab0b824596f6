package org.ranvier.study.nerve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ranvier.reference.Term;

/// The tables of `reference/nerve`: comma-separated, headed by lines that begin with `#`.
final class NerveTable {

  private NerveTable() {}

  /// One line, by the names of its columns.
  record Row(Map<String, String> cells) {

    String text(String column) {
      return cells.getOrDefault(column, "");
    }

    double number(String column) {
      return Double.parseDouble(text(column));
    }

    <T extends Enum<T> & Term> T term(Class<T> vocabulary, String column) {
      return Term.find(vocabulary, text(column)).orElseThrow();
    }
  }

  static List<Row> rows(String name) {
    try {
      List<String> lines =
          Files.readAllLines(Path.of("..", "reference", "nerve", name)).stream()
              .filter(line -> !line.startsWith("#"))
              .toList();
      List<String> names = List.of(lines.getFirst().split(","));
      return lines.stream().skip(1).map(line -> row(names, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(List<String> names, String line) {
    List<String> cells = List.of(line.split(","));
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      row.put(names.get(i), cells.get(i));
    }
    return new Row(row);
  }
}
