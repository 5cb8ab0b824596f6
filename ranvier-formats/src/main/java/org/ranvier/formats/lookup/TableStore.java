package org.ranvier.formats.lookup;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.ranvier.axon.lookup.Cell;
import org.ranvier.axon.lookup.ConductionTable;
import org.ranvier.axon.lookup.TableMaker;
import org.ranvier.axon.lookup.TableSpec;

/// Keeps a table of conduction in a folder: one row a cell, headed by format and version. A table
/// of another model, specification or solver has another version, and so another name.
public final class TableStore {

  private static final String FORMAT = "ranvier.conduction-table/1";

  private final Path folder;

  /// @param folder in which tables are kept; made when the first is written
  public TableStore(Path folder) {
    this.folder = folder;
  }

  /// @return where the table of a specification is kept
  public Path file(TableSpec spec) {
    return folder.resolve("conduction-" + TableMaker.version(spec) + ".csv");
  }

  /// @return the table of a specification; empty if there is none that is whole and of this version
  public Optional<ConductionTable> find(TableSpec spec) {
    Path file = file(spec);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser rows = CSVFormat.DEFAULT.parse(reader)) {
      return table(spec, rows.getRecords());
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      // A file that cannot be read is made anew.
      return Optional.empty();
    }
  }

  private static Optional<ConductionTable> table(TableSpec spec, List<CSVRecord> rows) {
    String version = TableMaker.version(spec);
    if (rows.size() != spec.cells() + 1
        || !rows.getFirst().toList().equals(List.of(FORMAT, version))) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>();
    for (CSVRecord row : rows.subList(1, rows.size())) {
      cells.add(cell(row, spec.severities().size() + 1));
    }
    return Optional.of(new ConductionTable(spec, version, cells));
  }

  private static Cell cell(CSVRecord row, int figures) {
    List<Double> numbers = new ArrayList<>();
    for (String cell : row) {
      numbers.add(Double.parseDouble(cell));
    }
    if (numbers.size() != 1 + 2 * figures) {
      throw new IllegalArgumentException("A row of the table has another length");
    }
    return new Cell(
        numbers.getFirst(),
        numbers.subList(1, 1 + figures),
        numbers.subList(1 + figures, 1 + 2 * figures));
  }

  /// Keeps a table. A reader never sees half of it.
  ///
  /// @return its file
  /// @throws IOException if it cannot be written
  public Path keep(ConductionTable table) throws IOException {
    Files.createDirectories(folder);
    Path file = file(table.spec());
    Path half = Files.createTempFile(folder, "conduction", ".half");
    try (Writer writer = Files.newBufferedWriter(half);
        CSVPrinter rows = new CSVPrinter(writer, CSVFormat.DEFAULT)) {
      rows.printRecord(FORMAT, table.version());
      for (Cell cell : table.cells()) {
        List<Double> numbers = new ArrayList<>();
        numbers.add(cell.worst());
        numbers.addAll(cell.delays());
        numbers.addAll(cell.refractory());
        rows.printRecord(numbers);
      }
    }
    return Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
