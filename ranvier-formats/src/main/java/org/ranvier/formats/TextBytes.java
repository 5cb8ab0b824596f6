package org.ranvier.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Bytes of a text file whose encoding is not told.
public final class TextBytes {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int PROBE = 4096;

  private TextBytes() {}

  /// Reads UTF-8 with or without byte-order mark, and otherwise Windows-1252, which contains the
  /// printable characters of Latin-1.
  ///
  /// @throws RanvierInputException if the bytes are UTF-16 or no text
  public static String decode(byte[] bytes, String fileName) {
    if (isUtf16(bytes)) {
      throw new RanvierInputException(
          "A text file must be encoded in UTF-8 or Windows-1252, but UTF-16 was found",
          Place.in(fileName),
          "save it again as \"CSV UTF-8\"");
    }
    if (!isText(bytes)) {
      throw new RanvierInputException(
          "A text file must not contain control characters, but one was found",
          Place.in(fileName),
          "export the table as CSV");
    }
    int start = hasUtf8Mark(bytes) ? 3 : 0;
    ByteBuffer content = ByteBuffer.wrap(bytes, start, bytes.length - start);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(content).toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, start, bytes.length - start, WINDOWS);
    }
  }

  /// @return true if no control character but tab, line end and form feed occurs
  public static boolean isText(byte[] bytes) {
    for (byte value : bytes) {
      boolean layout = value == '\t' || value == '\n' || value == '\r' || value == '\f';
      if (value >= 0 && value < ' ' && !layout) {
        return false;
      }
    }
    return true;
  }

  /// @return true for a UTF-16 byte-order mark, or ASCII with a zero beside each letter
  public static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if ((first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff)) {
      return true;
    }
    int length = Math.min(bytes.length, PROBE) / 2 * 2;
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    int most = Math.max(zeros[0], zeros[1]);
    int least = Math.min(zeros[0], zeros[1]);
    return least == 0 && most > length / 4;
  }

  private static boolean hasUtf8Mark(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xff) == 0xef
        && (bytes[1] & 0xff) == 0xbb
        && (bytes[2] & 0xff) == 0xbf;
  }
}
