package org.ranvier.formats.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.formats.json.writing.RecordWriter;
import org.ranvier.record.PatientRecord;

class PublishedCasesTest {

  private static final SchemaValidator SCHEMA = SchemaValidator.ofRecord();

  private final RecordReader reader = new RecordReader();

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "reference", "cases"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_published_case_follows_the_schema_and_survives_writing(Path file) throws IOException {
    SCHEMA.check(Files.readAllBytes(file), file.toString());
    PatientRecord record = reader.read(file);

    byte[] written = new RecordWriter().document(record).getBytes(UTF_8);

    assertThat(reader.read(written, "again.json")).isEqualTo(record);
  }
}
