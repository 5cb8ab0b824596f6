package org.ranvier.formats.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ranvier.formats.Place;
import org.ranvier.formats.Quote;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.vocabulary.Nearest;
import org.ranvier.formats.vocabulary.Words;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// What stands at one place of a file. Every mistake names the file, the path and the line.
public final class Given {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");

  private static final int LONGEST_PATH = 200;

  private final Node node;
  private final String path;
  private final String file;
  private final FileKind kind;

  /// @param path JSON pointer, empty for the whole file
  Given(Node node, String path, String file, FileKind kind) {
    this.node = node;
    this.path = path;
    this.file = file;
    this.kind = kind;
  }

  /// @return whether it is a group of fields
  public boolean hasFields() {
    return node instanceof MappingNode;
  }

  /// @return whether it is a list
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /// @return whether it is a number
  public boolean isNumber() {
    return node instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && NUMBER.matcher(scalar.getValue()).matches();
  }

  /// @return whether it is true or false
  public boolean isTruth() {
    return node instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && (scalar.getValue().equals("true") || scalar.getValue().equals("false"));
  }

  /// A field and what stands in it.
  public record Field(String key, Given value) {}

  /// @param what the beginning of a sentence, such as `An axon`
  /// @return the fields, of which no two have the same key
  public List<Field> fields(String what) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrongKind(what, "fields with a name each", "see ranvier schema " + kind.noun());
    }
    List<Field> fields = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw mistake("The name of a field must be a word, but is not", "name the field");
      }
      Given value = new Given(tuple.getValueNode(), below(key.getValue()), file, kind);
      if (fields.stream().anyMatch(each -> each.key.equals(key.getValue()))) {
        throw value.mistake(
            "A key may stand once, but " + Quote.of(key.getValue()) + " stands twice",
            "remove one of the two");
      }
      fields.add(new Field(key.getValue(), value));
    }
    return fields;
  }

  /// @return the items of a list
  public List<Given> items(String what) {
    if (!(node instanceof SequenceNode sequence)) {
      throw wrongKind(what, "a list", "write it in brackets [ ] or with a dash before each item");
    }
    List<Given> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new Given(item, below(Integer.toString(items.size())), file, kind));
    }
    return items;
  }

  /// @return a finite number
  public double number(String what) {
    if (!(node instanceof ScalarNode scalar) || !isNumber()) {
      throw wrongKind(what, "a number", "write a number without quotation marks or unit");
    }
    double number = Double.parseDouble(scalar.getValue());
    if (Double.isInfinite(number)) {
      throw mistake(what + " must be finite, but is " + printed(), "correct the number");
    }
    return number;
  }

  /// @return a whole number
  public int whole(String what) {
    double number = number(what);
    if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
      throw mistake(what + " must be a whole number, but is " + printed(), "correct the number");
    }
    return (int) number;
  }

  /// @return true or false
  public boolean truth(String what) {
    if (!isTruth()) {
      throw wrongKind(what, "true or false", "write true or false without quotation marks");
    }
    return printed().equals("true");
  }

  /// @return text that is not blank
  public String text(String what) {
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      throw wrongKind(what, "text", "write it in quotation marks");
    }
    return scalar.getValue();
  }

  /// @return what a word of a vocabulary names
  public <T> T word(Words<T> words) {
    String word = text("A " + words.noun());
    return words.find(word).orElseThrow(() -> unknown(words, word));
  }

  /// @return the mistake of a word that a vocabulary does not have
  public RanvierInputException unknown(Words<?> words, String word) {
    return mistake(
        "There is no " + words.noun() + " " + Quote.of(word),
        Nearest.advice(word, words.noun(), words.all()));
  }

  /// @return what stands there, as it stands there, in short
  public String printed() {
    return node instanceof ScalarNode scalar ? Quote.shortened(scalar.getValue()) : found();
  }

  /// @return a mistake at this place
  public RanvierInputException mistake(String complaint, String remedy) {
    String line =
        node.getStartMark().map(mark -> " (line " + (mark.getLine() + 1) + ")").orElse("");
    String shown = Quote.shortened(path.isEmpty() ? "/" : path, LONGEST_PATH);
    return new RanvierInputException(complaint, Place.in(file).at(shown + line), remedy);
  }

  private RanvierInputException wrongKind(String what, String expected, String remedy) {
    return mistake(what + " must be " + expected + ", but is " + found(), remedy);
  }

  private String found() {
    if (!(node instanceof ScalarNode scalar)) {
      return hasFields() ? "a group of fields" : "a list";
    }
    String value = scalar.getValue();
    if (isNumber()) {
      return "the number " + Quote.shortened(value);
    }
    return value.isBlank() ? "empty" : "the text " + Quote.of(value);
  }

  private String below(String step) {
    return path + "/" + step;
  }
}
