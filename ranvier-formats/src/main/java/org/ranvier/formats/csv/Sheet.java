package org.ranvier.formats.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;

/// The cells of a table, whose delimiter is recognised by its heading row.
record Sheet(char delimiter, List<Row> rows) {
  private static final List<Character> DELIMITERS = List.of(';', '\t', ',', '|');

  /// One line of the table.
  ///
  /// @param line number in the file, from 1
  record Row(int line, List<String> cells) {

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }

    List<String> filled() {
      return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    String cell(int position) {
      return position < cells.size() ? cells.get(position) : "";
    }

    /// @return true if it names at least two columns, one of them measured, and holds no number
    boolean isHeading() {
      List<Heading> headings = headings();
      return headings.size() >= 2
          && headings.stream().anyMatch(Heading::isMeasure)
          && filled().stream().noneMatch(cell -> Cell.read(cell) instanceof Cell.Measured);
    }

    List<Heading> headings() {
      List<Heading> headings = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        Heading.read(i, cells.get(i)).ifPresent(headings::add);
      }
      return headings;
    }
  }

  static Sheet read(String text, Place place) {
    Optional<Sheet> best = Optional.empty();
    Optional<RanvierInputException> failure = Optional.empty();
    int most = 0;
    for (char delimiter : DELIMITERS) {
      try {
        Sheet sheet = parse(text, delimiter, place);
        int recognised = sheet.recognised();
        if (recognised > most) {
          most = recognised;
          best = Optional.of(sheet);
        }
      } catch (RanvierInputException malformed) {
        failure = failure.isPresent() ? failure : Optional.of(malformed);
      }
    }
    if (best.isEmpty() && failure.isPresent()) {
      throw failure.orElseThrow();
    }
    return best.orElseThrow(() ->
        new RanvierInputException(
            "A table needs a heading row that names a site or nerve, and latency or amplitude,"
                + " but none was found",
            place,
            "write headings such as Site, Lat (ms), Amp (mV)"));
  }

  private int recognised() {
    return rows.stream()
        .filter(Row::isHeading)
        .mapToInt(row -> row.headings().size())
        .max()
        .orElse(0);
  }

  private static Sheet parse(String text, char delimiter, Place place) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
      for (CSVRecord record : parser) {
        Row row = new Row((int) parser.getCurrentLineNumber(), record.toList());
        if (!row.isBlank()) {
          rows.add(row);
        }
      }
    } catch (IOException | UncheckedIOException malformed) {
      throw new RanvierInputException(
          "A quoted cell must end with a quotation mark before the next delimiter, but one does not",
          place.row(rows.isEmpty() ? 1 : rows.getLast().line() + 1),
          "close the quotation mark, or remove it");
    }
    return new Sheet(delimiter, rows);
  }
}
