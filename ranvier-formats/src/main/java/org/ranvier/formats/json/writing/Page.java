package org.ranvier.formats.json.writing;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ranvier.record.Moment;
import org.ranvier.reference.Term;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// A JSON text in the making. What is empty leaves no trace.
final class Page implements AutoCloseable {

  private static final JsonFactory JSON = new JsonFactory();

  /// Below this a plain decimal would have more zeros than digits.
  private static final double SMALLEST_PLAIN = 1e-6;

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json;

  private Page(ObjectWriteContext layout) {
    json = JSON.createGenerator(layout, text);
  }

  static Page indented() {
    return new Page(new Indented());
  }

  static Page onOneLine() {
    return new Page(ObjectWriteContext.empty());
  }

  void open() {
    json.writeStartObject();
  }

  void open(String key) {
    json.writeName(key);
    json.writeStartObject();
  }

  void shut() {
    json.writeEndObject();
  }

  void openList(String key) {
    json.writeName(key);
    json.writeStartArray();
  }

  void shutList() {
    json.writeEndArray();
  }

  void text(String key, String value) {
    json.writeName(key);
    json.writeString(value);
  }

  void text(String key, Optional<String> value) {
    if (value.isPresent()) {
      text(key, value.orElseThrow());
    }
  }

  void texts(String key, List<String> values) {
    openList(key);
    for (String value : values) {
      json.writeString(value);
    }
    shutList();
  }

  void element(String value) {
    json.writeString(value);
  }

  void word(String key, Term value) {
    text(key, value.id());
  }

  void word(String key, Optional<? extends Term> value) {
    if (value.isPresent()) {
      word(key, value.orElseThrow());
    }
  }

  void truth(String key, boolean value) {
    json.writeName(key);
    json.writeBoolean(value);
  }

  void truth(String key, Optional<Boolean> value) {
    if (value.isPresent()) {
      truth(key, value.orElseThrow());
    }
  }

  void number(String key, double value) {
    json.writeName(key);
    number(value);
  }

  void number(String key, OptionalDouble value) {
    if (value.isPresent()) {
      number(key, value.getAsDouble());
    }
  }

  void number(String key, OptionalInt value) {
    if (value.isPresent()) {
      number(key, value.getAsInt());
    }
  }

  void numbers(String key, double[] values) {
    openList(key);
    for (double value : values) {
      number(value);
    }
    shutList();
  }

  /// Numbers of which some may be missing; those are null.
  void gapped(String key, double[] values) {
    json.writeName(key);
    gapped(values);
  }

  /// A list in a list.
  void gapped(double[] values) {
    json.writeStartArray();
    for (double value : values) {
      numberOrNull(value);
    }
    shutList();
  }

  /// The cells of a table's row: numbers and texts; a number that is missing is null.
  void row(List<Object> cells) {
    json.writeStartArray();
    for (Object cell : cells) {
      if (cell instanceof Number number) {
        numberOrNull(number.doubleValue());
      } else {
        element(cell.toString());
      }
    }
    shutList();
  }

  void moment(Moment moment) {
    number("day", moment.day());
    if (moment.date().isPresent()) {
      text("date", moment.date().orElseThrow().toString());
    }
  }

  String finished() {
    json.flush();
    return text.toString();
  }

  @Override
  public void close() {
    json.close();
  }

  private void numberOrNull(double value) {
    if (Double.isFinite(value)) {
      number(value);
    } else {
      json.writeNull();
    }
  }

  private void number(double value) {
    boolean negativeZero = value == 0 && 1 / value < 0;
    if (value == Math.rint(value) && Math.abs(value) < 1e15 && !negativeZero) {
      json.writeNumber((long) value);
      return;
    }
    String shortest = Double.toString(value);
    boolean plainIsShort = Math.abs(value) > SMALLEST_PLAIN && Math.abs(value) < 1e15;
    if (plainIsShort && shortest.indexOf('E') >= 0) {
      json.writeNumber(new BigDecimal(shortest).stripTrailingZeros().toPlainString());
    } else {
      json.writeNumber(value);
    }
  }

  /// Two spaces for each level, a line feed on every system, lists of numbers on one line.
  private static final class Indented extends ObjectWriteContext.Base {

    private final PrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayElementSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter());

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
