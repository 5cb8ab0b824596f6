package org.ranvier.formats.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import org.ranvier.formats.RanvierInputException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A file in YAML written as JSON, which a JSON Schema can judge.
public final class YamlAsJson {

  private static final String ANYTHING = "What stands here";

  private YamlAsJson() {}

  /// @param file what messages call it
  /// @param kind of file
  /// @return the same as JSON in UTF-8
  /// @throws RanvierInputException if it is neither
  public static byte[] of(byte[] bytes, String file, FileKind kind) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      write(json, Outline.read(bytes, file, kind));
    }
    return text.toString().getBytes(UTF_8);
  }

  private static void write(JsonGenerator json, Given given) {
    if (given.hasFields()) {
      json.writeStartObject();
      for (Given.Field field : given.fields(ANYTHING)) {
        json.writeName(field.key());
        write(json, field.value());
      }
      json.writeEndObject();
    } else if (given.isList()) {
      json.writeStartArray();
      for (Given item : given.items(ANYTHING)) {
        write(json, item);
      }
      json.writeEndArray();
    } else if (given.isNumber()) {
      double number = given.number(ANYTHING);
      if (number == Math.rint(number) && Math.abs(number) < 1e15) {
        json.writeNumber((long) number);
      } else {
        json.writeNumber(number);
      }
    } else if (given.isTruth()) {
      json.writeBoolean(given.truth(ANYTHING));
    } else {
      json.writeString(given.text(ANYTHING));
    }
  }
}
