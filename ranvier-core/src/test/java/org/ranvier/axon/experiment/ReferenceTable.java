package org.ranvier.axon.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.ranvier.testing.ReferenceFiles;

/// Rows of a table of figures in the folder `reference/axon`.
final class ReferenceTable {

  private ReferenceTable() {}

  /// @return the cells of each row, without comments and heading
  static List<List<String>> rows(String file) {
    try {
      return Files.readAllLines(ReferenceFiles.FOLDER.resolve("axon").resolve(file)).stream()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split(",")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
