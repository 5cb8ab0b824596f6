package org.ranvier.benchmarks.cohort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A page with tables between `<!-- written by cohort.sh: NAME -->` and `<!-- end -->`.
record MarkedPage(Path path) {

  private static final String END = "<!-- end -->";

  /// @throws IllegalArgumentException if the page has no marker of this name
  void write(String name, List<String> table) throws IOException {
    List<String> lines = Files.readAllLines(path);
    String marker = "<!-- written by cohort.sh: " + name + " -->";
    int from = lines.indexOf(marker);
    if (from < 0) {
      throw new IllegalArgumentException("The page needs the line \"" + marker + "\"");
    }
    int end = from + lines.subList(from, lines.size()).indexOf(END);
    List<String> written = new ArrayList<>(lines.subList(0, from + 1));
    written.addAll(table);
    written.addAll(lines.subList(end, lines.size()));
    Files.writeString(path, String.join("\n", written) + "\n");
  }
}
