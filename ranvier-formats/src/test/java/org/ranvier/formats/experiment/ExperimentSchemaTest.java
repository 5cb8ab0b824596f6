package org.ranvier.formats.experiment;

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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.axon.AxonModel;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.json.SchemaValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExperimentSchemaTest {

  private static final SchemaValidator SCHEMA = SchemaValidator.ofExperiment();

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "examples", "conduct"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void reader_and_schema_accept_every_example(Path example) throws IOException {
    byte[] bytes = Files.readAllBytes(example);

    assertThat(ExperimentReader.read(bytes, "example").title()).isNotBlank();
    assertThatCode(() -> SCHEMA.check(ExperimentReader.asJson(bytes, "example"), "example"))
        .doesNotThrowAnyException();
  }

  @Test
  void there_is_an_example_of_every_question() throws IOException {
    List<String> asked = new ArrayList<>();
    for (Path example : examples().toList()) {
      asked.add(ExperimentReader.read(Files.readAllBytes(example), "example").question().id());
    }

    assertThat(asked).containsAll(Questions.all().stream().map(Questions::id).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"axon", "nodes: 51", "kind: sodium-channels", "question: impulse", "value: 0"})
  void reader_and_schema_refuse_an_experiment_without_a_part_it_needs(String part) {
    String changed = Experiments.with(part, "another: 1");

    assertThatExceptionOfType(RanvierInputException.class)
        .isThrownBy(() -> Experiments.read(changed));
    assertThatExceptionOfType(RanvierInputException.class)
        .isThrownBy(() ->
            SCHEMA.check(ExperimentReader.asJson(changed.getBytes(UTF_8), "changed"), "changed"));
  }

  @Test
  void the_schema_names_all_models_questions_and_parameters() throws IOException {
    JsonNode defs = schema().path("$defs");
    TreeSet<String> parameters = new TreeSet<>(List.of("question"));
    Questions.all().forEach(question -> parameters.addAll(question.parameters()));

    assertThat(words(defs.at("/axon/properties/model/enum")))
        .isEqualTo(AxonModel.shipped().stream().map(AxonModel::id).toList());
    assertThat(words(defs.at("/ask/properties/question/enum")))
        .isEqualTo(Questions.all().stream().map(Questions::id).toList());
    assertThat(new TreeSet<>(defs.at("/ask/properties").propertyNames())).isEqualTo(parameters);
  }

  private static List<String> words(JsonNode array) {
    List<String> words = new ArrayList<>();
    array.forEach(each -> words.add(each.asString()));
    return words;
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in =
        Place.class.getResourceAsStream("/org/ranvier/formats/ranvier-experiment-1.schema.json")) {
      return new JsonMapper().readTree(in);
    }
  }
}
