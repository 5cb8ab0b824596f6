package org.ranvier.formats.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.criteria.Examiner;
import org.ranvier.formats.json.RecordReader;
import org.ranvier.reference.Entry;
import org.ranvier.testing.Expectations;
import org.ranvier.testing.ReferenceFiles;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/// Every vector and every published case under `reference/`, read as JSON, gives the reading that
/// is written beside it.
class ReferenceReadingTest {

  private static final Examiner EXAMINER = Examiner.shipped();

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void a_vector_read_as_json_gives_the_reading_that_the_criteria_demand(
      String id, byte[] json, Entry expected) {
    assertThat(
            Expectations.differences(
                expected, EXAMINER.examine(new RecordReader().read(json, id + ".json"))))
        .as("%s: %s", id, expected.texts("why"))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void a_published_case_read_as_json_gives_a_reading_that_its_authors_could_sign(Path file) {
    Entry expected = ReferenceFiles.expected(file);
    assertThat(Expectations.differences(expected, EXAMINER.examine(new RecordReader().read(file))))
        .as("%s: %s", expected.texts("authors"), expected.texts("why"))
        .isEmpty();
  }

  static List<Arguments> a_vector_read_as_json_gives_the_reading_that_the_criteria_demand()
      throws IOException {
    List<Arguments> vectors = new ArrayList<>();
    List<byte[]> records = new ArrayList<>();
    for (String file : ReferenceFiles.VECTORS) {
      for (Object vector : (List<?>) yaml(ReferenceFiles.FOLDER.resolve("vectors").resolve(file))) {
        records.add(JsonMapper.shared().writeValueAsBytes(((Map<?, ?>) vector).get("record")));
      }
    }
    List<Entry> expectations = ReferenceFiles.vectors();
    for (int i = 0; i < records.size(); i++) {
      Entry vector = expectations.get(i);
      vectors.add(Arguments.of(vector.get("id").text(), records.get(i), vector.get("expect")));
    }
    return vectors;
  }

  static List<Path> a_published_case_read_as_json_gives_a_reading_that_its_authors_could_sign() {
    return ReferenceFiles.cases();
  }

  private static Object yaml(Path file) throws IOException {
    return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
  }
}
