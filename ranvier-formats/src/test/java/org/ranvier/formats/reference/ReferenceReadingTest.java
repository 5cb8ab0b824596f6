package org.ranvier.formats.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.criteria.Examiner;
import org.ranvier.formats.json.RecordReader;
import org.ranvier.record.PatientRecord;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/// Every vector and every published case under `reference/` gives the reading that is written
/// beside it. This is a validation test: the expectations come from the letter of the criteria and
/// from the authors of the cases.
class ReferenceReadingTest {

  private static final Path REFERENCE = Path.of("..", "reference");
  private static final Examiner EXAMINER = Examiner.shipped();

  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  void a_vector_gives_the_reading_that_the_criteria_demand(
      String id, PatientRecord record, Map<?, ?> expected) {
    assertThat(Expectations.differences(expected, EXAMINER.examine(record)))
        .as("%s: %s", id, expected.get("why"))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_published_case_gives_a_reading_that_its_authors_could_sign(
      String id, PatientRecord record, Map<?, ?> expected) {
    assertThat(Expectations.differences(expected, EXAMINER.examine(record)))
        .as("%s: %s", expected.get("authors"), expected.get("why"))
        .isEmpty();
  }

  static Stream<Arguments> vectors() {
    List<Arguments> vectors = new ArrayList<>();
    for (String file : List.of("blocks.yaml", "categories.yaml", "edges.yaml")) {
      for (Object each : (List<?>) yaml(REFERENCE.resolve("vectors").resolve(file))) {
        Map<?, ?> vector = (Map<?, ?>) each;
        String id = (String) vector.get("id");
        byte[] json = JsonMapper.shared().writeValueAsBytes(vector.get("record"));
        vectors.add(
            Arguments.of(id, new RecordReader().read(json, id + ".json"), vector.get("expect")));
      }
    }
    return vectors.stream();
  }

  static Stream<Arguments> cases() throws IOException {
    try (Stream<Path> files = Files.list(REFERENCE.resolve("cases"))) {
      return files
          .filter(file -> file.toString().endsWith(".expected.yaml"))
          .sorted()
          .map(file -> {
            String id = file.getFileName().toString().replace(".expected.yaml", "");
            Path record = file.resolveSibling(id + ".json");
            return Arguments.of(id, new RecordReader().read(record), yaml(file));
          })
          .toList()
          .stream();
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
