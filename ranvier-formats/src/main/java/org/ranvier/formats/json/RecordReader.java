package org.ranvier.formats.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.record.PatientRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads a record in the format `ranvier.record/1`. It is strict: every key, word, type and range
/// is checked, and the first mistake of the document ends the reading.
public final class RecordReader {

  /// A record with traces of all nerves takes about 1 MB.
  static final int LARGEST_BYTES = 20_000_000;

  private final JsonFactory json = new JsonFactory();

  /// Reads a file.
  ///
  /// @return its record; one without `id` is named after the file
  /// @throws RanvierInputException if the file cannot be read or holds a mistake
  public PatientRecord read(Path file) {
    Place place = Place.in(file.toString());
    try (InputStream in = Files.newInputStream(file)) {
      // One byte more than allowed tells a file that is too large from one that just fits.
      byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
      if (bytes.length > LARGEST_BYTES) {
        throw tooLarge(place);
      }
      return read(bytes, place, baseName(file.toString()));
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  /// Reads a document that is in memory.
  ///
  /// @param bytes the document in UTF-8
  /// @param fileName what messages call it; a record without `id` is named after it
  /// @throws RanvierInputException if the document holds a mistake
  public PatientRecord read(byte[] bytes, String fileName) {
    if (bytes.length > LARGEST_BYTES) {
      throw tooLarge(Place.in(fileName));
    }
    return read(bytes, Place.in(fileName), baseName(fileName));
  }

  PatientRecord read(byte[] bytes, Place place, String nameIfNone) {
    int start = Breakage.check(bytes, place);
    try (JsonParser parser =
        json.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start)) {
      try {
        return read(parser, place, nameIfNone);
      } catch (JacksonException e) {
        throw Breakage.explain(e, bytes, place.at(Cursor.pointer(parser)));
      }
    }
  }

  private static PatientRecord read(JsonParser parser, Place place, String nameIfNone) {
    if (parser.nextToken() == null) {
      throw Breakage.empty(place);
    }
    PatientRecord record = new DocumentReader(new Cursor(parser, place), nameIfNone).read();
    if (parser.nextToken() != null) {
      throw new RanvierInputException(
          "A document must hold one record, but goes on after its end",
          place,
          "give many records as NDJSON, one on each line");
    }
    return record;
  }

  static RanvierInputException tooLarge(Place place) {
    return new RanvierInputException(
        "A record must not be larger than 20 MB, but there is more",
        place,
        "give one record in a file, or many as NDJSON, one on each line");
  }

  static RanvierInputException unreadable(Path file) {
    String found = "cannot be read";
    if (!Files.exists(file)) {
      found = "does not exist";
    } else if (Files.isDirectory(file)) {
      found = "is a folder";
    }
    return new RanvierInputException(
        "The input must be a file, but " + found, Place.in(file.toString()), "check its name");
  }

  static String baseName(String fileName) {
    int folder = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
    String name = fileName.substring(folder + 1);
    int dot = name.lastIndexOf('.');
    String base = dot > 0 ? name.substring(0, dot) : name;
    return base.isBlank() ? "unnamed" : base;
  }
}
