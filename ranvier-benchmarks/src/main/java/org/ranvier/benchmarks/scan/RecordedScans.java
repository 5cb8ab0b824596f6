package org.ranvier.benchmarks.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.ranvier.formats.mem.MemReader;
import org.ranvier.formats.mem.ScanRecording;
import org.ranvier.random.Streams;
import org.ranvier.study.scan.ScanAnalysis;
import org.ranvier.study.scan.ScanIndices;
import org.ranvier.study.scan.UnitCount;

/// Real recordings beside what their publishers' program and the recording program say.
final class RecordedScans {

  private RecordedScans() {}

  /// @param stepix, ampix, d50 as published
  private record Published(double stepix, double ampix, double d50) {}

  private record Row(String file, double theirs, ScanAnalysis analysis, Published published) {}

  /// @param folder of `.mem` files and `stepix-reference.csv`
  static Map<String, List<String>> tables(Path folder, long seed) throws IOException {
    Map<String, Published> published = published(folder.resolve("stepix-reference.csv"));
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> published.containsKey(name(file))).sorted().toList();
    }
    List<byte[]> contents = new ArrayList<>();
    for (Path file : files) {
      contents.add(Files.readAllBytes(file));
    }
    List<Row> rows =
        java.util.stream.IntStream.range(0, files.size())
            .parallel()
            .mapToObj(i -> row(name(files.get(i)), contents.get(i), published, seed))
            .toList();
    Map<String, List<String>> tables = new LinkedHashMap<>();
    tables.put("recorded", table(rows));
    tables.put("agreement", agreement(rows));
    return tables;
  }

  private static Row row(String name, byte[] content, Map<String, Published> published, long seed) {
    ScanRecording recording = MemReader.read(content, name);
    ScanAnalysis analysis = ScanAnalysis.of(recording.scan(), Streams.of(seed), false);
    Published figures = published.get(name);
    if (figures == null) {
      throw new AssertionError(name + " has no published figures");
    }
    double theirs = recording.variable(ScanRecording.THEIR_UNITS).orElse(Double.NaN);
    return new Row(name, theirs, analysis, figures);
  }

  private static Map<String, Published> published(Path file) throws IOException {
    Map<String, Published> published = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      List<String> cells = List.of(line.split(",", -1));
      if (!cells.getFirst().equals("file")) {
        published.put(
            cells.getFirst(),
            new Published(
                Double.parseDouble(cells.get(3)),
                Double.parseDouble(cells.get(4)),
                Double.parseDouble(cells.get(5))));
      }
    }
    return published;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static List<String> table(List<Row> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| recording | STEPIX, published | AMPIX µV, published | D50, published | units (95 %"
            + " interval) | of 0.25 % or more | MSFNUnits |");
    lines.add("|---|---|---|---|---|---|---|");
    for (Row row : rows) {
      ScanIndices ours = row.analysis().indices();
      String units = "–";
      String larger = "–";
      if (row.analysis().count() instanceof UnitCount.Counted counted) {
        units = counted.units().toString();
        larger = counted.larger().toString();
      }
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %d, %.0f | %.2f, %.2f | %d, %.0f | %s | %s | %.0f |",
              row.file().replace(".mem", ""),
              ours.stepix().orElse(0),
              row.published().stepix(),
              ours.ampixMicrovolts(),
              row.published().ampix(),
              ours.d50(),
              row.published().d50(),
              units,
              larger,
              row.theirs()));
    }
    return lines;
  }

  private static List<String> agreement(List<Row> rows) {
    double worst = 0;
    List<Row> told = new ArrayList<>();
    for (Row row : rows) {
      ScanIndices ours = row.analysis().indices();
      Published theirs = row.published();
      worst = Math.max(worst, Math.abs(ours.stepix().orElse(0) / theirs.stepix() - 1));
      worst = Math.max(worst, Math.abs(ours.ampixMicrovolts() / theirs.ampix() - 1));
      worst = Math.max(worst, Math.abs(ours.d50() / theirs.d50() - 1));
      if (row.analysis().count() instanceof UnitCount.Counted) {
        told.add(row);
      }
    }
    return List.of(
        "| figure | value | target |",
        "|---|---|---|",
        String.format(
            Locale.ROOT,
            "| largest difference of STEPIX, AMPIX, D50 | %.4f %% | 2 %% |",
            100 * worst),
        "| recordings with a number of units | %d of %d | |".formatted(told.size(), rows.size()),
        correlation("all units", told, row -> counted(row).units().median()),
        correlation("units of 0.25 % or more", told, row -> counted(row).larger().median()),
        correlation("STEPIX", told, row -> row.analysis().indices().stepix().orElse(0)),
        ratio("all units", told, row -> counted(row).units().median()),
        ratio("units of 0.25 % or more", told, row -> counted(row).larger().median()));
  }

  private static UnitCount.Counted counted(Row row) {
    return (UnitCount.Counted) row.analysis().count();
  }

  private static String correlation(String what, List<Row> rows, ToDoubleFunction<Row> ours) {
    double x = rows.stream().mapToDouble(ours).average().orElseThrow();
    double y = rows.stream().mapToDouble(Row::theirs).average().orElseThrow();
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (Row row : rows) {
      double a = ours.applyAsDouble(row) - x;
      double b = row.theirs() - y;
      xx += a * a;
      yy += b * b;
      xy += a * b;
    }
    return String.format(
        Locale.ROOT,
        "| correlation with MSFNUnits, %s | %.2f | stated |",
        what,
        xy / Math.sqrt(xx * yy));
  }

  private static String ratio(String what, List<Row> rows, ToDoubleFunction<Row> ours) {
    double mean =
        rows.stream()
            .mapToDouble(row -> ours.applyAsDouble(row) / row.theirs())
            .average()
            .orElseThrow();
    return String.format(Locale.ROOT, "| mean ratio to MSFNUnits, %s | %.2f | |", what, mean);
  }
}
