package org.ranvier.benchmarks.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ranvier.formats.mem.MemWriter;
import org.ranvier.random.Streams;

/// Makes the figures of `docs/validation/scan.md`, or the example scan.
///
/// `simulated PAGE REPEATS`, `recorded PAGE FOLDER`, `example FILE`.
public final class ScanFigures {

  private static final long SEED = 1;

  private ScanFigures() {}

  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]);
    switch (args[0]) {
      case "simulated" ->
          put(target, Map.of("simulated", SimulatedScans.table(Integer.parseInt(args[2]), SEED)));
      case "recorded" -> put(target, RecordedScans.tables(Path.of(args[2]), SEED));
      case "example" -> {
        VirtualPool pool = new VirtualPool("APB", 40, 0.13, 5, 0.006);
        Map<String, String> header = new TreeMap<>();
        header.put("Comments", "simulated by Ranvier: an invented muscle of 40 motor units");
        header.put("S/R sites", "Median Wr-APB");
        String text = MemWriter.text(header, pool.draw(Streams.of(SEED).with("example")).scan());
        Files.writeString(target, text);
      }
      default -> throw new IllegalArgumentException("simulated, recorded or example: " + args[0]);
    }
  }

  /// Puts tables between the page's markers.
  private static void put(Path page, Map<String, List<String>> tables) throws IOException {
    String text = Files.readString(page);
    for (Map.Entry<String, List<String>> table : tables.entrySet()) {
      String start = "<!-- written by scan.sh: " + table.getKey() + " -->\n";
      int from = text.indexOf(start);
      int to = text.indexOf("<!-- end -->", from);
      if (from < 0 || to < 0) {
        throw new IllegalArgumentException("No place for " + table.getKey() + " in " + page);
      }
      String lines = String.join("\n", table.getValue()) + "\n";
      text = text.substring(0, from + start.length()) + lines + text.substring(to);
    }
    Files.writeString(page, text);
  }
}
