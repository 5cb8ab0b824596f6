package org.ranvier.formats.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.json.SchemaValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SubjectSchemaTest {

  private static final SchemaValidator SCHEMA = SchemaValidator.ofSubject();

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "examples", "study"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void reader_and_schema_accept_every_example(Path example) throws IOException {
    accepts(Files.readAllBytes(example));
  }

  @ParameterizedTest
  @EnumSource
  void reader_and_schema_accept_every_preset(Preset preset) {
    accepts(preset.bytes());
    assertThat(SubjectReader.read(preset.bytes(), preset.id()).id()).isEqualTo(preset.id());
  }

  @Test
  void reader_and_schema_accept_the_test_subject() {
    accepts(Subjects.whole().getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "format: ranvier.subject/1",
        "id: someone",
        "title: two lesions",
        "cramps: 0.5",
        "side: left",
        "blocked: 0.6",
        "factor: 1.5",
        "perMinute: 4",
        "noiseMicrovolts: 5",
        "fWaveStimuli: 10"
      })
  void reader_and_schema_refuse_what_is_no_value_of_its_kind(String part) {
    String changed = Subjects.with(part, part.substring(0, part.indexOf(':')) + ": [1]");

    assertThatExceptionOfType(RanvierInputException.class).isThrownBy(() -> Subjects.read(changed));
    assertThatExceptionOfType(RanvierInputException.class)
        .isThrownBy(() ->
            SCHEMA.check(SubjectReader.asJson(changed.getBytes(UTF_8), "changed"), "changed"));
  }

  @Test
  void the_schema_names_all_presets() throws IOException {
    List<String> names = new ArrayList<>();
    schema().at("/properties/preset/enum").forEach(each -> names.add(each.asString()));

    assertThat(names).isEqualTo(Preset.WORDS.all());
  }

  private static void accepts(byte[] bytes) {
    assertThatCode(() -> SubjectReader.read(bytes, "example")).doesNotThrowAnyException();
    assertThatCode(() -> SCHEMA.check(SubjectReader.asJson(bytes, "example"), "example"))
        .doesNotThrowAnyException();
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in =
        Place.class.getResourceAsStream("/org/ranvier/formats/ranvier-subject-1.schema.json")) {
      return new JsonMapper().readTree(in);
    }
  }
}
