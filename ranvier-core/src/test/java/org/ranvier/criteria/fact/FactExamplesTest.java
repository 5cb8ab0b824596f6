package org.ranvier.criteria.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.testing.Example;

/// The examples of the files beside this class: a record, a question, and what the record says to
/// it. An example without a record speaks of one that holds nothing.
class FactExamplesTest {

  private static final List<String> FILES =
      List.of(
          "weakness.yaml",
          "history.yaml",
          "tests.yaml",
          "motor-neuron.yaml",
          "sensory.yaml",
          "blocks.yaml",
          "demyelination.yaml",
          "demyelination-pairs.yaml");

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void a_record_answers_a_question_as_its_example_says(Entry example) {
    Entry record = example.find("record").orElse(example);
    Fact fact = Example.answer(Example.record(record), example.get("ask"));

    SoftAssertions soft = new SoftAssertions();
    String answer = example.get("answer").text();
    soft.assertThat(Example.text(fact.strict())).as("strict").isEqualTo(answer);
    soft.assertThat(Example.text(fact.pragmatic()))
        .as("pragmatic")
        .isEqualTo(example.find("pragmatic").map(Entry::text).orElse(answer));
    example
        .find("words")
        .ifPresent(
            words -> soft.assertThat(fact.words().get()).as("words").isEqualTo(words.text()));
    example
        .find("missing")
        .ifPresent(missing ->
            soft.assertThat(fact.missing())
                .as("missing")
                .isEqualTo(missing.items().stream().map(Entry::text).toList()));
    example
        .find("derived")
        .ifPresent(
            derived -> soft.assertThat(fact.derived()).as("derived").isEqualTo(derived.truth()));
    soft.assertAll();
  }

  @Test
  void every_question_has_an_example() {
    List<String> asked =
        examples().stream().map(example -> example.get("ask").get("fact").text()).toList();

    assertThat(asked).containsAll(Questions.all().names());
  }

  static List<Named<Entry>> a_record_answers_a_question_as_its_example_says() {
    return examples().stream()
        .map(example ->
            Named.of(
                example.get("ask").get("fact").text() + ": " + example.get("id").text(), example))
        .toList();
  }

  private static List<Entry> examples() {
    return Read.EXAMPLES;
  }

  private static final class Read {
    static final List<Entry> EXAMPLES = new ArrayList<>();

    static {
      for (String file : FILES) {
        EXAMPLES.addAll(ReferenceFile.resource(FactExamplesTest.class, file).items());
      }
    }
  }
}
