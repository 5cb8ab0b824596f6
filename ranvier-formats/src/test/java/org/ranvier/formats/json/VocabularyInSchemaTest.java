package org.ranvier.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.vocabulary.Measure;
import org.ranvier.formats.vocabulary.MuscleNames;
import org.ranvier.record.Outcome;
import org.ranvier.reference.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VocabularyInSchemaTest {

  private final JsonNode schema = schema();

  @Test
  void the_schema_lists_all_nerves_sites_and_muscles() {
    assertThat(words("nerve")).isEqualTo(ids(Nerve.values()));
    assertThat(words("site")).isEqualTo(ids(Site.values()));
    assertThat(words("muscle")).isEqualTo(new MuscleNames().all());
  }

  @Test
  void every_muscle_is_found_by_its_word_and_by_its_name_in_the_atlas() {
    MuscleNames names = new MuscleNames();

    for (Muscle muscle : Muscle.values()) {
      String longName = Atlas.shipped().name(muscle);
      assertThat(names.find(muscle.id())).contains(muscle);
      assertThat(names.find(longName)).as(longName).contains(muscle);
    }
    assertThat(names.find("abductor pollicis brevis")).contains(Muscle.APB);
    assertThat(names.find("first dorsal interosseous")).contains(Muscle.FDI);
    assertThat(names.find("nose")).isEmpty();
  }

  @Test
  void the_schema_gives_each_number_a_title_and_the_range_of_its_measure() {
    List<JsonNode> numbers = new ArrayList<>();
    collectNumbers(schema, numbers);
    List<String> ranges = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      ranges.add(measure.low() + ".." + measure.high());
    }

    assertThat(numbers).hasSizeGreaterThan(40);
    for (JsonNode number : numbers) {
      String low = number.has("minimum") ? "minimum" : "exclusiveMinimum";
      assertThat(ranges)
          .contains(number.path(low).asDouble() + ".." + number.path("maximum").asDouble());
    }
  }

  @Test
  void the_range_of_an_amplitude_is_the_one_of_its_constructor() {
    assertThatCode(() -> recorded(Measure.AMPLITUDE.low())).doesNotThrowAnyException();
    assertThatCode(() -> recorded(Measure.AMPLITUDE.high())).doesNotThrowAnyException();
    assertThatIllegalArgumentException().isThrownBy(() -> recorded(-0.001));
    assertThatIllegalArgumentException().isThrownBy(() -> recorded(40.001));
  }

  private static Outcome recorded(double amplitude) {
    OptionalDouble none = OptionalDouble.empty();
    return new Outcome.Recorded(
        none, OptionalDouble.of(amplitude), none, none, none, Optional.empty());
  }

  private static void collectNumbers(JsonNode node, List<JsonNode> numbers) {
    String type = node.path("type").asString("");
    if (type.equals("number") || (type.equals("integer") && node.has("title"))) {
      numbers.add(node);
    }
    for (JsonNode child : node) {
      collectNumbers(child, numbers);
    }
  }

  private List<String> words(String definition) {
    List<String> words = new ArrayList<>();
    for (JsonNode word : schema.path("$defs").path(definition).path("enum")) {
      words.add(word.asString());
    }
    return words;
  }

  private static List<String> ids(Term[] terms) {
    return Arrays.stream(terms).map(Term::id).toList();
  }

  private static JsonNode schema() {
    try (InputStream in =
        RecordReader.class.getResourceAsStream(
            "/org/ranvier/formats/ranvier-record-1.schema.json")) {
      return new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
