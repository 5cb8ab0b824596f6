package org.ranvier.formats.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Holds a document against a published JSON Schema.
///
/// The readers of this package check all that the schema asks and more; this is for documents of
/// other programs and for proving that both agree.
public final class SchemaValidator {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final int LONGEST_DETAIL = 160;

  private final Schema schema;

  private SchemaValidator(String resource) {
    SchemaRegistryConfig strict =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .losslessNarrowing(true)
            .locale(Locale.ROOT)
            .build();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(strict));
    try (InputStream in =
        SchemaValidator.class.getResourceAsStream("/org/ranvier/formats/" + resource)) {
      schema = registry.getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @return a validator for `ranvier.record/1`
  public static SchemaValidator ofRecord() {
    return new SchemaValidator("ranvier-record-1.schema.json");
  }

  /// @return a validator for `ranvier.reading/1`
  public static SchemaValidator ofReading() {
    return new SchemaValidator("ranvier-reading-1.schema.json");
  }

  /// @return a validator for `ranvier.experiment/1`
  public static SchemaValidator ofExperiment() {
    return new SchemaValidator("ranvier-experiment-1.schema.json");
  }

  /// @return a validator for `ranvier.subject/1`
  public static SchemaValidator ofSubject() {
    return new SchemaValidator("ranvier-subject-1.schema.json");
  }

  /// @return a validator for `ranvier.patient/1`
  public static SchemaValidator ofPatient() {
    return new SchemaValidator("ranvier-patient-1.schema.json");
  }

  /// @return a validator for `ranvier.diary/1`
  public static SchemaValidator ofDiary() {
    return new SchemaValidator("ranvier-diary-1.schema.json");
  }

  /// @return a validator for `ranvier.protocol/1`
  public static SchemaValidator ofProtocol() {
    return new SchemaValidator("ranvier-protocol-1.schema.json");
  }

  /// @return a validator for `ranvier.result/1`
  public static SchemaValidator ofResult() {
    return new SchemaValidator("ranvier-result-1.schema.json");
  }

  /// @param document JSON in UTF-8
  /// @param fileName what messages call it
  /// @throws RanvierInputException with the first violation that was found
  public void check(byte[] document, String fileName) {
    Place place = Place.in(fileName);
    List<Error> violations = schema.validate(parse(document, place));
    if (!violations.isEmpty()) {
      Error first = violations.getFirst();
      throw new RanvierInputException(
          "The document must follow the JSON Schema, but breaks it ("
              + Cursor.shortened(first.getMessage(), LONGEST_DETAIL)
              + ")",
          place.at(first.getInstanceLocation().toString()),
          "see the schema's description of the field");
    }
  }

  private static JsonNode parse(byte[] document, Place place) {
    int start = Breakage.check(document, place);
    try {
      return JSON.readTree(document, start, document.length - start);
    } catch (JacksonException e) {
      throw Breakage.explain(e, document, place);
    }
  }
}
