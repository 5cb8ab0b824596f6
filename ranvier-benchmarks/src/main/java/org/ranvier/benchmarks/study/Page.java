package org.ranvier.benchmarks.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The page whose tables are written between markers: `<!-- written by study.sh: NAME -->` and
/// `<!-- end -->`.
final class Page {

  private static final String END = "<!-- end -->";

  private final Path path;

  Page(Path path) {
    this.path = path;
  }

  /// Writes tables in place of those of the same name.
  ///
  /// @throws IllegalArgumentException if the page has no marker for one of them
  void write(List<Table> tables) {
    try {
      List<String> lines = Files.readAllLines(path);
      for (Table table : tables) {
        lines = with(lines, table);
      }
      Files.writeString(path, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> with(List<String> lines, Table table) {
    String marker = "<!-- written by study.sh: " + table.name() + " -->";
    int from = lines.indexOf(marker);
    if (from < 0) {
      throw new IllegalArgumentException(
          "Each table needs a place on the page, but there is no line \"" + marker + "\"");
    }
    int end = from;
    while (!lines.get(end).equals(END)) {
      end++;
    }
    List<String> written = new ArrayList<>(lines.subList(0, from + 1));
    written.addAll(table.lines());
    written.addAll(lines.subList(end, lines.size()));
    return written;
  }
}
