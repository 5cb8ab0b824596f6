package org.ranvier.formats.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.ranvier.formats.Place;
import org.ranvier.formats.Quote;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.TextBytes;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Turns bytes into a tree of YAML, of which JSON is a part, or says in one sentence why they are
/// none.
public final class Outline {

  private static final int LARGEST_BYTES = 1_000_000;
  private static final int DEEPEST = 20;
  private static final int LONGEST_DETAIL = 160;

  private final Place place;
  private final LoadSettings settings;
  private final FileKind kind;

  private Outline(String file, FileKind kind) {
    this.kind = kind;
    place = Place.in(file);
    settings = LoadSettings.builder().setLabel(Quote.shortened(file)).build();
  }

  /// @param file what messages call it
  /// @param kind of file that is expected
  /// @return the whole of it
  /// @throws RanvierInputException if it is no YAML, too large or too deep
  public static Given read(byte[] bytes, String file, FileKind kind) {
    Outline outline = new Outline(file, kind);
    String text = outline.text(bytes);
    try {
      outline.checkShape(text);
      Optional<Node> root = new Compose(outline.settings).composeString(text);
      return new Given(root.orElseThrow(outline::empty), "", file, kind);
    } catch (MarkedYamlEngineException e) {
      throw outline.broken(e);
    } catch (NumberFormatException _) {
      // The library's answer to a hexadecimal escape without its digits.
      throw outline.mistake(
          kind.named()
              + " must be valid YAML, but a backslash in quotation marks is followed by no character's number",
          "write the number in full, or take single quotation marks");
    } catch (YamlEngineException | IllegalArgumentException e) {
      // Of a broken tag the library complains by the second.
      throw outline.mistake(
          kind.named()
              + " must be valid YAML, but is not ("
              + Quote.shortened(String.valueOf(e.getMessage()), LONGEST_DETAIL)
              + ")",
          "correct it");
    }
  }

  private String text(byte[] bytes) {
    if (bytes.length == 0) {
      throw empty();
    }
    if (bytes.length > LARGEST_BYTES) {
      throw mistake(
          kind.named() + " must not be larger than 1 MB, but there is more",
          "name the file of " + kind.withArticle());
    }
    if (TextBytes.isUtf16(bytes)) {
      throw mistake("The encoding must be UTF-8, but is UTF-16", "save the file as UTF-8");
    }
    if (!TextBytes.isText(bytes)) {
      throw mistake(
          kind.named() + " must be text in YAML or JSON, but other data were found",
          "name the file of " + kind.withArticle());
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      throw mistake("The encoding must be UTF-8, but is none", "save the file as UTF-8");
    }
  }

  /// The tree is built by calls within calls, for which a hostile file could be too deep or
  /// endless.
  private void checkShape(String text) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        case Alias ->
            throw mistake(
                kind.named()
                    + " must be written out, but refers to another place of itself by *"
                    + line(event),
                "repeat what stands there");
        default -> {}
      }
      if (depth > DEEPEST) {
        throw mistake(
            "Lists and fields must not stand deeper than "
                + DEEPEST
                + " in each other, but do"
                + line(event),
            kind.remedy());
      }
    }
  }

  private RanvierInputException empty() {
    return mistake(kind.named() + " must have content, but there is nothing", kind.remedy());
  }

  private RanvierInputException broken(MarkedYamlEngineException cause) {
    String line = cause.getProblemMark().map(Outline::line).orElse("");
    String detail = Quote.shortened(String.valueOf(cause.getProblem()), LONGEST_DETAIL);
    if (detail.contains("<stream end>")) {
      return mistake(
          kind.named() + " must be complete, but breaks off" + line,
          "fetch the file again or close what is open");
    }
    return mistake(
        kind.named() + " must be valid YAML, but is not" + line + " (" + detail + ")",
        "correct it there");
  }

  private static String line(Event event) {
    return event.getStartMark().map(Outline::line).orElse("");
  }

  private static String line(Mark mark) {
    return " in line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
  }

  private RanvierInputException mistake(String complaint, String remedy) {
    return new RanvierInputException(complaint, place, remedy);
  }
}
