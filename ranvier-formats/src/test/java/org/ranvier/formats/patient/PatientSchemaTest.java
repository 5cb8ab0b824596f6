package org.ranvier.formats.patient;

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

class PatientSchemaTest {

  private static final SchemaValidator SCHEMA = SchemaValidator.ofPatient();

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "examples", "simulate"))) {
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
  void reader_and_schema_accept_every_preset(PatientPreset preset) {
    accepts(preset.bytes());
    assertThat(PatientReader.read(preset.bytes(), preset.id()).id()).isEqualTo(preset.id());
  }

  @Test
  void reader_and_schema_accept_the_test_patient() {
    accepts(Patients.whole().getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "format: ranvier.patient/1",
        "id: somebody",
        "onset: 2014-05-06",
        "years: 8",
        "heightCentimetres: 175",
        "dominant: right",
        "side: left",
        "severity: 2",
        "care: prescribed",
        "every: 1 day",
        "missing: 0.1",
        "title: earlier",
        "shift: -1 year"
      })
  void reader_and_schema_refuse_what_is_no_value_of_its_kind(String part) {
    String changed = Patients.with(part, part.substring(0, part.indexOf(':')) + ": [1]");

    assertThatExceptionOfType(RanvierInputException.class).isThrownBy(() -> Patients.read(changed));
    assertThatExceptionOfType(RanvierInputException.class)
        .isThrownBy(() ->
            SCHEMA.check(PatientReader.asJson(changed.getBytes(UTF_8), "changed"), "changed"));
  }

  @Test
  void the_schema_names_all_presets() throws IOException {
    List<String> names = new ArrayList<>();
    schema().at("/properties/preset/enum").forEach(each -> names.add(each.asString()));

    assertThat(names).isEqualTo(PatientPreset.WORDS.all());
  }

  private static void accepts(byte[] bytes) {
    assertThatCode(() -> PatientReader.read(bytes, "example")).doesNotThrowAnyException();
    assertThatCode(() -> SCHEMA.check(PatientReader.asJson(bytes, "example"), "example"))
        .doesNotThrowAnyException();
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in =
        Place.class.getResourceAsStream("/org/ranvier/formats/ranvier-patient-1.schema.json")) {
      return new JsonMapper().readTree(in);
    }
  }
}
