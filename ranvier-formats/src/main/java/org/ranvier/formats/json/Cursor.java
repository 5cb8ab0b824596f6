package org.ranvier.formats.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ranvier.formats.Place;
import org.ranvier.formats.Quote;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.vocabulary.Measure;
import org.ranvier.formats.vocabulary.Nearest;
import org.ranvier.formats.vocabulary.Words;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Walks the tokens of a document in their order and checks each value on the way.
///
/// An object is read as `in.enterObject(); while (in.nextKey()) { switch (in.key()) … }`, an array
/// as `in.enterArray(); while (in.nextElement()) { … }`. After either step the cursor stands on the
/// value, which must be read before the next step.
final class Cursor {

  private static final int LONGEST_POINTER = 200;

  private final JsonParser parser;
  private final Place document;

  /// The keys met so far in all open objects, those of the innermost one last.
  private final List<String> keysMet = new ArrayList<>();

  /// For each open object, how many of these keys belong to the objects around it.
  private final List<Integer> keysOutside = new ArrayList<>();

  Cursor(JsonParser parser, Place document) {
    this.parser = parser;
    this.document = document;
  }

  void enterObject() {
    expect(JsonToken.START_OBJECT, "an object in braces { }");
    keysOutside.add(keysMet.size());
  }

  boolean nextKey() {
    int outside = keysOutside.getLast();
    if (parser.nextToken() == JsonToken.END_OBJECT) {
      keysOutside.removeLast();
      keysMet.subList(outside, keysMet.size()).clear();
      return false;
    }
    String key = parser.currentName();
    for (int i = outside; i < keysMet.size(); i++) {
      if (keysMet.get(i).equals(key)) {
        throw mistake(
            "A key may stand once in an object, but " + quoted(key) + " stands twice",
            "remove one of the two");
      }
    }
    keysMet.add(key);
    parser.nextToken();
    return true;
  }

  String key() {
    return keysMet.getLast();
  }

  void enterArray() {
    expect(JsonToken.START_ARRAY, "a list in brackets [ ]");
  }

  boolean nextElement() {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  OptionalDouble number(Measure measure) {
    return OptionalDouble.of(value(measure));
  }

  double value(Measure measure) {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      throw wrongType(measure.what(), "a number", "write a number without quotation marks");
    }
    double value = parser.getDoubleValue();
    if (!measure.accepts(value)) {
      String complaint = measure.complaint(value, shortened(parser.getString())).orElseThrow();
      throw mistake(complaint, measure.remedy());
    }
    return value;
  }

  OptionalInt whole(Measure measure) {
    double value = value(measure);
    if (value != Math.rint(value)) {
      throw mistake(
          measure.what() + " must be a whole number, but is " + shortened(parser.getString()),
          measure.remedy());
    }
    return OptionalInt.of((int) value);
  }

  Optional<Boolean> truth() {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> Optional.of(true);
      case VALUE_FALSE -> Optional.of(false);
      default ->
          throw wrongType(
              quoted(key()), "true or false", "write true or false without quotation marks");
    };
  }

  Optional<String> text() {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw wrongType(quoted(key()), "a text", "write it in quotation marks");
    }
    return Optional.of(parser.getString());
  }

  boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  <T> T word(Words<T> words) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw wrongType(
          "A " + words.noun(),
          "a word in quotation marks",
          Nearest.advice("", words.noun(), words.all()));
    }
    String word = parser.getString();
    Optional<T> found = words.find(word);
    if (found.isEmpty()) {
      throw mistake(
          "There is no " + words.noun() + " " + quoted(word),
          Nearest.advice(word, words.noun(), words.all()));
    }
    return found.orElseThrow();
  }

  <T> Optional<T> oneOf(Words<T> words) {
    return Optional.of(word(words));
  }

  /// @param owner the object the key stands in, such as `A motor study`
  RanvierInputException unknownKey(String owner, String... known) {
    return mistake(
        owner + " has no key " + quoted(key()), Nearest.advice(key(), "key", Arrays.asList(known)));
  }

  /// To be thrown after the object was read to its end.
  RanvierInputException missing(String owner, String key) {
    return mistake(owner + " must have the key \"" + key + "\", but has none", "add it");
  }

  /// What a constructor refuses, to be thrown after the object was read to its end.
  RanvierInputException refused(IllegalArgumentException reason) {
    return mistake(String.valueOf(reason.getMessage()), "correct the value that is wrong");
  }

  RanvierInputException mistake(String complaint, String remedy) {
    return new RanvierInputException(complaint, document.at(pointer()), remedy);
  }

  /// @param pointer where the mistake stands, as [#pointer()] gave it
  RanvierInputException mistakeAt(String pointer, String complaint, String remedy) {
    return new RanvierInputException(complaint, document.at(pointer), remedy);
  }

  /// @return JSON pointer of the value, or of the object or list that was just left
  String pointer() {
    return pointer(parser);
  }

  static String pointer(JsonParser parser) {
    return shortened(parser.streamReadContext().pathAsPointer().toString(), LONGEST_POINTER);
  }

  private void expect(JsonToken expected, String description) {
    if (parser.currentToken() != expected) {
      String subject = keysMet.isEmpty() ? "A record" : quoted(key());
      throw wrongType(subject, description, "see the format's JSON Schema for its shape");
    }
  }

  private RanvierInputException wrongType(String subject, String expected, String remedy) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return mistake(
          subject + " must be " + expected + ", but is null",
          "leave out the key of what is not known");
    }
    String found =
        switch (token) {
          case START_OBJECT -> "an object";
          case START_ARRAY -> "a list";
          case VALUE_STRING -> "the text " + quoted(parser.getString());
          case VALUE_TRUE, VALUE_FALSE -> parser.getString();
          default -> "the number " + shortened(parser.getString());
        };
    return mistake(subject + " must be " + expected + ", but is " + found, remedy);
  }

  static String quoted(String text) {
    return Quote.of(text);
  }

  static String shortened(String text) {
    return Quote.shortened(text);
  }

  static String shortened(String text, int longest) {
    return Quote.shortened(text, longest);
  }
}
