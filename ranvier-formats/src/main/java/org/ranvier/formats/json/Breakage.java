package org.ranvier.formats.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Says in one sentence why some bytes are not JSON.
final class Breakage {

  private static final String SAVE_AS_UTF_8 = "save the file as UTF-8";
  private static final int LONGEST_DETAIL = 160;

  private Breakage() {}

  /// Refuses at a glance what cannot be a document in UTF-8.
  ///
  /// @return how many bytes to skip: the length of a byte order mark
  static int check(byte[] bytes, Place place) {
    if (bytes.length == 0) {
      throw new RanvierInputException(
          "A record must be a JSON object, but there is nothing",
          place,
          "give a file with content");
    }
    int first = bytes[0] & 0xff;
    int second = bytes.length > 1 ? bytes[1] & 0xff : ' ';
    boolean byteOrderMark = first + second == 0xfe + 0xff && Math.abs(first - second) == 1;
    boolean everyOtherEmpty = (first == 0 && isAscii(second)) || (second == 0 && isAscii(first));
    if (byteOrderMark || everyOtherEmpty) {
      throw new RanvierInputException(
          "The encoding must be UTF-8, but is UTF-16", place, SAVE_AS_UTF_8);
    }
    // The parser would take these for UTF-32.
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      if (bytes[i] == 0) {
        throw notText(bytes, place).orElseThrow();
      }
    }
    boolean mark = first == 0xef && second == 0xbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf;
    return mark ? 3 : 0;
  }

  static RanvierInputException empty(Place place) {
    return new RanvierInputException(
        "A record must be a JSON object, but there is nothing", place, "give a file with content");
  }

  static RanvierInputException explain(JacksonException cause, byte[] bytes, Place place) {
    Optional<RanvierInputException> notText = notText(bytes, place);
    if (notText.isPresent()) {
      return notText.orElseThrow();
    }
    int wrongByte = firstWrongByte(bytes);
    if (wrongByte >= 0) {
      return new RanvierInputException(
          "The encoding must be UTF-8, but byte 0x"
              + Integer.toHexString(bytes[wrongByte] & 0xff)
              + " of line "
              + lineOf(bytes, wrongByte)
              + " is none",
          place,
          SAVE_AS_UTF_8);
    }
    TokenStreamLocation location = cause.getLocation();
    String where = where(location, place);
    if (cause instanceof UnexpectedEndOfInputException || endsEarly(location, bytes)) {
      return new RanvierInputException(
          "A document must be complete, but breaks off" + where,
          place,
          "fetch the file again or close what is open");
    }
    String detail = detail(cause);
    if (detail.contains("NaN") || detail.contains("Infinity") || detail.contains("INF")) {
      return new RanvierInputException(
          "A number must be finite, but is NaN or infinite" + where,
          place,
          "leave out the key of what is not known");
    }
    return new RanvierInputException(
        "A document must be valid JSON, but is not" + where + " (" + detail + ")",
        place,
        "correct it there");
  }

  private static String where(@Nullable TokenStreamLocation location, Place place) {
    if (location == null) {
      return "";
    }
    // A line of many is named by the place; the parser has seen that line only.
    String line = place.row() == 0 ? "line " + location.getLineNr() + ", " : "";
    return " in " + line + "column " + location.getColumnNr();
  }

  /// A file can also break off within a word.
  private static boolean endsEarly(@Nullable TokenStreamLocation location, byte[] bytes) {
    if (location == null || location.getByteOffset() < 0) {
      return false;
    }
    int from = (int) Math.min(location.getByteOffset(), bytes.length);
    String rest = new String(bytes, from, Math.min(bytes.length - from, 8), US_ASCII).strip();
    return "true".startsWith(rest) || "false".startsWith(rest) || "null".startsWith(rest);
  }

  private static String detail(JacksonException cause) {
    String message = String.valueOf(cause.getOriginalMessage());
    int expectations = message.indexOf(": was expecting (JSON");
    return Cursor.shortened(
        expectations > 0 ? message.substring(0, expectations) : message, LONGEST_DETAIL);
  }

  private static boolean isAscii(int value) {
    return value == '\n' || value == '\r' || value == '\t' || (value >= ' ' && value < 0x7f);
  }

  private static Optional<RanvierInputException> notText(byte[] bytes, Place place) {
    for (int i = 0; i < bytes.length; i++) {
      int value = bytes[i];
      if (value >= 0 && value < ' ' && !isAscii(value)) {
        String found = "byte " + (i + 1) + " is 0x" + Integer.toHexString(value);
        return Optional.of(
            new RanvierInputException(
                "A record must be JSON text, but " + found,
                place.at(""),
                "give the record as JSON or CSV"));
      }
    }
    return Optional.empty();
  }

  private static int firstWrongByte(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      var _ = UTF_8.newDecoder().decode(in);
      return -1;
    } catch (CharacterCodingException e) {
      return Math.min(in.position(), bytes.length - 1);
    }
  }

  private static int lineOf(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
