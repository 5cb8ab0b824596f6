package org.ranvier.formats.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.json.writing.RecordWriter;

/// The reader and the published schema accept the same documents, apart from rules between fields.
class SchemaAgreementTest {

  /// What only the reader checks: the beginnings of its complaints.
  private static final List<String> BETWEEN_FIELDS =
      List.of(
          "The printed velocity must agree",
          "A motor study must have one response for each site",
          "A stretch of nerve",
          "Age at onset must not exceed",
          "Total duration must not be shorter",
          "F-wave responses must not outnumber");

  private static final SchemaValidator SCHEMA = SchemaValidator.ofRecord();

  private final RecordReader reader = new RecordReader();

  static LongStream seeds() {
    return LongStream.range(0, 1000);
  }

  static List<String> goodDocuments() {
    return Documents.GOOD;
  }

  static List<String> badDocuments() {
    return Documents.BAD;
  }

  @ParameterizedTest
  @MethodSource("goodDocuments")
  void both_accept_a_good_document(String document) {
    assertThat(bySchema(document)).isEmpty();
    assertThat(byReader(document)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("badDocuments")
  void both_refuse_a_bad_document(String document) {
    assertThat(bySchema(document)).isPresent();
    assertThat(byReader(document)).isPresent();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void both_agree_on_a_document_with_random_changes(long seed) {
    String written = new RecordWriter().document(RandomRecords.of(seed % 100));
    String changed = new Mutation(seed).of(written);

    Optional<String> fromReader = byReader(changed);
    Optional<String> fromSchema = bySchema(changed);

    // A rule between fields may come first and hide a mistake that the schema sees.
    if (fromReader.isEmpty() || !isBetweenFields(fromReader.orElseThrow())) {
      assertThat(fromReader.isPresent())
          .as("seed %d, %s, %s: %s", seed, fromReader, fromSchema, changed)
          .isEqualTo(fromSchema.isPresent());
    }
  }

  @Test
  void most_random_changes_are_mistakes_but_not_all() {
    long accepted =
        seeds()
            .filter(seed -> {
              String written = new RecordWriter().document(RandomRecords.of(seed % 100));
              return byReader(new Mutation(seed).of(written)).isEmpty();
            })
            .count();

    assertThat(accepted).isBetween(100L, 600L);
  }

  private static boolean isBetweenFields(String complaint) {
    return complaint.contains("nerve cannot be stimulated at")
        || BETWEEN_FIELDS.stream().anyMatch(complaint::startsWith);
  }

  private Optional<String> byReader(String document) {
    try {
      reader.read(document.getBytes(UTF_8), "x.json");
      return Optional.empty();
    } catch (RanvierInputException e) {
      return Optional.of(e.getMessage());
    }
  }

  private static Optional<String> bySchema(String document) {
    try {
      SCHEMA.check(document.getBytes(UTF_8), "x.json");
      return Optional.empty();
    } catch (RanvierInputException e) {
      return Optional.of(e.getMessage());
    }
  }
}
