package org.ranvier.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A page with tables between `<!-- written by SCRIPT: NAME -->` and `<!-- end -->`.
public record MarkedPage(Path path, String script) {

  private static final String END = "<!-- end -->";

  /// @throws IllegalArgumentException if the page has no marker of this name
  public void write(String name, List<String> table) throws IOException {
    List<String> lines = Files.readAllLines(path);
    String marker = "<!-- written by " + script + ": " + name + " -->";
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
