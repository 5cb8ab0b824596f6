package org.ranvier.formats.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ranvier.criteria.Examiner;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.Standing;
import org.ranvier.formats.json.RecordReader;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What stands under `reference/`, and what Ranvier says of it, as tables.
final class ReferenceTables {

  private static final Path REFERENCE = Path.of("..", "reference");
  private static final List<String> SETS =
      List.of(
          "efns-pns-2010-mmn",
          "aaem-2003-mmn",
          "utrecht-2000-mmn",
          "ean-pns-2021-cidp",
          "gold-coast-2020-als");

  private ReferenceTables() {}

  /// @return the published cases with their authors' diagnosis and what the reading says
  static String cases() {
    StringBuilder table =
        new StringBuilder(
            "| case | authors' diagnosis | EFNS/PNS 2010 MMN | AAEM 2003 MMN | Utrecht 2000 MMN | EAN/PNS 2021 CIDP"
                + " | Gold Coast 2020 ALS | MMN | favoured |\n|---|---|---|---|---|---|---|---|---|\n");
    Examiner examiner = Examiner.shipped();
    for (Path file : files(REFERENCE.resolve("cases"), ".expected.yaml")) {
      String id = file.getFileName().toString().replace(".expected.yaml", "");
      Reading reading =
          examiner.examine(new RecordReader().read(file.resolveSibling(id + ".json")));
      List<String> cells = new ArrayList<>();
      cells.add("[%s](../../reference/cases/%s.json)".formatted(id, id));
      cells.add(((Map<?, ?>) yaml(file)).get("authors").toString());
      for (String set : SETS) {
        cells.add(words(criteria(reading, set)));
      }
      cells.add(standing(reading, "mmn"));
      cells.add(favoured(reading));
      table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return table.toString();
  }

  /// @return how many vectors each file has, and how many single results they demand
  static String vectors() {
    StringBuilder table =
        new StringBuilder(
            "| file | vectors | verdicts on segments | criteria sets | diagnoses |\n|---|---|---|---|---|\n");
    for (Path file : files(REFERENCE.resolve("vectors"), ".yaml")) {
      List<?> vectors = (List<?>) yaml(file);
      table.append(
          "| %s | %d | %d | %d | %d |\n"
              .formatted(
                  file.getFileName(),
                  vectors.size(),
                  expected(vectors, "blocks"),
                  expected(vectors, "criteria"),
                  expected(vectors, "mimics")));
    }
    return table.toString();
  }

  private static int expected(List<?> vectors, String what) {
    int number = 0;
    for (Object vector : vectors) {
      Object expected = ((Map<?, ?>) ((Map<?, ?>) vector).get("expect")).get(what);
      number +=
          expected instanceof Map<?, ?> map
              ? map.size()
              : expected instanceof List<?> list ? list.size() : 0;
    }
    return number;
  }

  private static CriteriaReading criteria(Reading reading, String id) {
    return reading.criteria().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String words(CriteriaReading criteria) {
    String words =
        switch (criteria.status()) {
          case MET -> criteria.category();
          case NOT_MET -> "not met";
          case NOT_DECIDABLE -> "open, at best " + criteria.best();
        };
    return criteria
        .pragmatic()
        .map(category -> words + "; " + category + " if statements count")
        .orElse(words);
  }

  private static String standing(Reading reading, String id) {
    return reading.mimics().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(each -> each.standing().id().replace('-', ' '))
        .orElseThrow();
  }

  private static String favoured(Reading reading) {
    List<String> names =
        reading.mimics().stream()
            .filter(each -> each.standing() == Standing.FAVOURED)
            .map(MimicReading::name)
            .toList();
    return names.isEmpty() ? "–" : String.join(", ", names);
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object yaml(Path file) {
    try {
      return new Load(LoadSettings.builder().setMaxAliasesForCollections(1000).build())
          .loadFromString(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
