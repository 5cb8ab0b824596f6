package org.ranvier.formats.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.formats.json.writing.RecordWriter;
import org.ranvier.record.PatientRecord;

class RecordLawTest {

  private static final SchemaValidator SCHEMA = SchemaValidator.ofRecord();

  private final RecordReader reader = new RecordReader();
  private final RecordWriter writer = new RecordWriter();

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_written_is_read_back_the_same(long seed) {
    PatientRecord record = RandomRecords.of(seed);
    String document = writer.document(record);

    PatientRecord again = reader.read(document.getBytes(UTF_8), "again.json");

    assertThat(again).as("seed %d: %s", seed, document).isEqualTo(record);
    assertThat(writer.document(again)).isEqualTo(document);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void one_line_holds_the_same_record_as_a_document(long seed) {
    PatientRecord record = RandomRecords.of(seed);
    String line = writer.line(record);

    assertThat(line).doesNotContain("\n");
    assertThat(reader.read(line.getBytes(UTF_8), "again.json")).isEqualTo(record);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_schema_accepts_what_is_written(long seed) {
    byte[] document = writer.document(RandomRecords.of(seed)).getBytes(UTF_8);

    SCHEMA.check(document, "random.json");
  }

  @Test
  void an_empty_record_is_its_format_and_name() {
    assertThat(writer.line(PatientRecord.empty("p1")))
        .isEqualTo("{\"format\":\"ranvier.record/1\",\"id\":\"p1\"}");
  }
}
