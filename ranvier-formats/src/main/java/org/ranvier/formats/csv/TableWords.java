package org.ranvier.formats.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ranvier.formats.words.Spelling;
import org.ranvier.formats.words.WordFile;
import org.ranvier.reference.Term;

/// The words of headings, units, cells and header lines: `csv-columns.yaml`.
final class TableWords {
  private static final Map<String, Map<String, List<String>>> FILE =
      WordFile.read(TableWords.class, "csv-columns.yaml");
  private static final Map<String, Column> COLUMNS = columns();
  private static final Map<String, Unit> UNITS = units();
  private static final Map<String, Map<String, String>> NAMES = names();

  private TableWords() {}

  /// A value's bounds in one unit.
  record Bounds(BigDecimal low, BigDecimal high, Unit unit, String remedy) {

    boolean contain(BigDecimal value) {
      return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }
  }

  static Optional<Column> column(String words) {
    return Optional.ofNullable(COLUMNS.get(Spelling.plain(words)));
  }

  static Optional<Unit> unit(String text) {
    return Optional.ofNullable(UNITS.get(unitKey(text)));
  }

  /// @param section of the file: `cells`, `headers`, `sexes` or `conventions`
  /// @return the name under which the section lists the words
  static Optional<String> name(String section, String words) {
    return Optional.ofNullable(NAMES.getOrDefault(section, Map.of()).get(Spelling.plain(words)));
  }

  /// @return the units in which a column without unit may be read, with the bounds of each
  static List<Bounds> guesses(String measure) {
    List<Bounds> guesses = new ArrayList<>();
    for (String guess : WordFile.words(FILE, "guesses", measure)) {
      String[] parts = guess.split(" ", -1);
      Unit unit = Term.find(Unit.class, parts[0]).orElseThrow();
      guesses.add(new Bounds(new BigDecimal(parts[1]), new BigDecimal(parts[2]), unit, ""));
    }
    return guesses;
  }

  /// @return what a measure may not exceed, or empty if it has no limits
  static Optional<Bounds> limits(String measure) {
    List<String> limit = WordFile.words(FILE, "limits", measure);
    if (limit.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Bounds(
            new BigDecimal(limit.get(0)),
            new BigDecimal(limit.get(1)),
            unit(limit.get(2)).orElseThrow(),
            limit.get(3)));
  }

  private static Map<String, Column> columns() {
    Map<String, Column> columns = new HashMap<>();
    for (Column column : Column.values()) {
      columns.put(Spelling.plain(column.id()), column);
    }
    for (Column column : Column.values()) {
      for (String word : WordFile.words(FILE, "columns", column.id())) {
        columns.put(Spelling.plain(word), column);
      }
    }
    return Map.copyOf(columns);
  }

  private static Map<String, Unit> units() {
    Map<String, Unit> units = new HashMap<>();
    for (Unit unit : Unit.values()) {
      for (String word : WordFile.words(FILE, "units", unit.id())) {
        units.put(unitKey(word), unit);
      }
    }
    return Map.copyOf(units);
  }

  private static String unitKey(String text) {
    return text.replaceAll("[\\s\\[\\](){}]", "")
        .replace('µ', 'u') // micro sign
        .replace('μ', 'u') // Greek mu
        .toLowerCase(Locale.ROOT);
  }

  private static Map<String, Map<String, String>> names() {
    Map<String, Map<String, String>> names = new LinkedHashMap<>();
    for (String section : List.of("cells", "headers", "sexes", "conventions")) {
      Map<String, String> byWord = new HashMap<>();
      FILE.getOrDefault(section, Map.of())
          .forEach((name, words) -> {
            byWord.put(Spelling.plain(name), name);
            words.forEach(word -> byWord.put(Spelling.plain(word), name));
          });
      names.put(section, Map.copyOf(byWord));
    }
    return Map.copyOf(names);
  }
}
