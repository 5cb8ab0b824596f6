package org.ranvier.benchmarks.criteria;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A published figure of `reference/criteria/performance.csv`.
///
/// @param level id of what was met
/// @param people in whom, as the file says
/// @param met percentage of them
/// @param of how many they were; 0 if that was not read
/// @param note what else must be known; may be empty
record Published(String level, String people, double met, int of, String note) {

  private static final int COLUMNS = 6;

  static List<Published> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(Published::line)
        .toList();
  }

  private static Published line(String line) {
    String[] cells = line.split(",", COLUMNS);
    return new Published(
        cells[0],
        cells[1],
        Double.parseDouble(cells[2]),
        cells[3].isEmpty() ? 0 : Integer.parseInt(cells[3]),
        cells[4]);
  }
}
