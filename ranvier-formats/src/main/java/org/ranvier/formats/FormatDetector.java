package org.ranvier.formats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Recognises the format of a file by its content; its name plays no part.
///
/// Recognising is not checking: a file that begins like JSON is JSON, and its reader says what is
/// wrong with it.
public final class FormatDetector {
  private static final int PROBE = 65_536;
  private static final String ACCEPTED =
      "give a record as JSON or NDJSON, a table as CSV text, or curves as EDF";

  /// Signatures of files that people have at hand, with the words for them.
  private static final List<Signature> OTHERS =
      List.of(
          new Signature(0, "%PDF", "a PDF document"),
          new Signature(0, "{\\rtf", "an RTF document"),
          new Signature(0, "PK\u0003\u0004", "a zip archive or an Office document"),
          new Signature(0, "\u00d0\u00cf\u0011\u00e0", "an old Word or Excel document"),
          new Signature(0, "\u0089PNG", "an image"),
          new Signature(0, "\u00ff\u00d8\u00ff", "an image"),
          new Signature(0, "GIF8", "an image"),
          new Signature(0, "II*\u0000", "an image"),
          new Signature(0, "MM\u0000*", "an image"),
          new Signature(0, "BM", "an image"),
          new Signature(0, "\u001f\u008b", "a compressed file"),
          new Signature(128, "DICM", "a DICOM file"),
          new Signature(0, "MSH|", "an HL7 message"),
          new Signature(0, "<", "an XML or HTML document"));

  private static final Pattern SCAN = Pattern.compile("(?m)^MS\\.1\\s");

  private FormatDetector() {}

  /// @param letters as Latin-1
  private record Signature(int offset, String letters, String words) {

    boolean matches(byte[] bytes) {
      byte[] expected = letters.getBytes(StandardCharsets.ISO_8859_1);
      int end = offset + expected.length;
      return bytes.length >= end && Arrays.equals(bytes, offset, end, expected, 0, expected.length);
    }
  }

  /// @return the format, or UNKNOWN
  public static FileFormat recognise(byte[] bytes) {
    if (isEdf(bytes)) {
      return FileFormat.EDF;
    }
    boolean other = OTHERS.stream().anyMatch(signature -> signature.matches(bytes));
    if (TextBytes.isUtf16(bytes) && !other) {
      return FileFormat.CSV; // whose reader says how to save it
    }
    byte[] probe = Arrays.copyOf(bytes, Math.min(bytes.length, PROBE));
    if (other && !(bytes[0] == 'B' && TextBytes.isText(probe))) {
      return FileFormat.UNKNOWN;
    }
    return TextBytes.isText(probe) ? recogniseText(bytes) : FileFormat.UNKNOWN;
  }

  /// @return the format
  /// @throws RanvierInputException if it is unknown; the sentence says what was found and what is
  ///   accepted
  public static FileFormat require(byte[] bytes, String fileName) {
    if (isScan(bytes)) {
      throw new RanvierInputException(
          "A record must hold findings or nerve conduction studies, but a CMAP scan was found",
          Place.in(fileName),
          "use ranvier scan");
    }
    FileFormat format = recognise(bytes);
    if (format == FileFormat.UNKNOWN) {
      throw new RanvierInputException(
          "An input must be JSON, NDJSON, CSV or EDF, but " + found(bytes),
          Place.in(fileName),
          ACCEPTED);
    }
    return format;
  }

  private static String found(byte[] bytes) {
    if (bytes.length == 0) {
      return "nothing was found";
    }
    for (Signature signature : OTHERS) {
      if (signature.matches(bytes)) {
        return signature.words() + " was found";
      }
    }
    return TextBytes.isText(bytes) ? "text without a table was found" : "other data were found";
  }

  /// EDF begins with its version and states the length of its header; BDF with its name.
  private static boolean isEdf(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00ffBIOSEMI")) {
      return true;
    }
    boolean versioned = start.startsWith("0       ");
    return versioned && (start.length() < 192 || start.substring(184, 192).matches("\\d+ *"));
  }

  /// @return whether this is a CMAP scan of QTRAC (`.MEM`), which is no record
  public static boolean isScan(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, PROBE), StandardCharsets.ISO_8859_1);
    return SCAN.matcher(start).find();
  }

  private static FileFormat recogniseText(byte[] bytes) {
    String text =
        new String(bytes, 0, Math.min(bytes.length, PROBE), StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00ef\u00bb\u00bf", "")
            .stripLeading();
    if (text.startsWith("{") || text.startsWith("[")) {
      return isOneLineObject(text) ? FileFormat.NDJSON : FileFormat.JSON;
    }
    boolean table =
        text.lines()
            .filter(line -> !line.startsWith("#"))
            .anyMatch(line -> line.chars().anyMatch(c -> ";\t,|".indexOf(c) >= 0));
    return table ? FileFormat.CSV : FileFormat.UNKNOWN;
  }

  /// @return true if the first line is a whole object and another object follows
  private static boolean isOneLineObject(String text) {
    int lineEnd = text.indexOf('\n');
    if (lineEnd < 0 || !text.substring(lineEnd).stripLeading().startsWith("{")) {
      return false;
    }
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < lineEnd; i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '[')) {
        depth++;
      } else if (!quoted && (c == '}' || c == ']')) {
        depth--;
      }
    }
    return depth == 0 && !quoted;
  }
}
