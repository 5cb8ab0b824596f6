package org.ranvier.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ranvier.formats.FileFormat;
import org.ranvier.formats.FormatDetector;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.TextBytes;
import org.ranvier.formats.csv.CsvReader;
import org.ranvier.formats.csv.CsvRecord;
import org.ranvier.formats.edf.EdfReader;
import org.ranvier.formats.edf.EdfRecord;
import org.ranvier.formats.json.RecordReader;

/// A file with one record, of which the start has been read.
final class Document {

  static final int PROBE = 65_536;
  private static final int LARGEST_BYTES = 50_000_000;
  private static final int LARGEST_JSON_BYTES = 20_000_000;
  private static final int HEAD = 400;

  private final InputFile file;
  private final byte[] start;
  private final InputStream in;

  Document(InputFile file, byte[] start, InputStream in) {
    this.file = file;
    this.start = start;
    this.in = in;
  }

  /// @return whether a file holds one record on each line
  static boolean isManyRecords(byte[] start, String name) {
    if (isIndentedObject(start)) {
      return false;
    }
    boolean named = name.endsWith(".ndjson") || name.endsWith(".jsonl");
    FileFormat format = FormatDetector.recognise(start);
    return format == FileFormat.NDJSON || (named && format == FileFormat.JSON);
  }

  /// Reads the rest and closes the file.
  Incoming read() {
    String name = file.shownName();
    try {
      byte[] bytes = bytes();
      if (isEarlierReading(bytes)) {
        return new Incoming.Passed(name);
      }
      // A table is the first guess for text in UTF-16, but a name can say what it is.
      if (isIndentedObject(bytes) || (name.endsWith("json") && TextBytes.isUtf16(bytes))) {
        return json(bytes);
      }
      return switch (FormatDetector.require(bytes, name)) {
        case CSV -> {
          CsvRecord table = CsvReader.read(bytes, name);
          yield new Incoming.Read(name, table.record(), table.notes());
        }
        case EDF -> {
          EdfRecord curves = EdfReader.read(bytes, name);
          yield new Incoming.Read(name, curves.record(), curves.notes());
        }
        case JSON, NDJSON, UNKNOWN -> json(bytes);
      };
    } catch (RanvierInputException e) {
      return new Incoming.Refused(name, e);
    } catch (IOException e) {
      return new Incoming.Refused(name, file.unreadable());
    }
  }

  private Incoming json(byte[] bytes) {
    if (bytes.length > LARGEST_JSON_BYTES) {
      throw new RanvierInputException(
          "A record must not be larger than 20 MB, but there is more",
          Place.in(file.shownName()),
          "give one record in a file, or many as NDJSON, one on each line");
    }
    return new Incoming.Read(
        file.shownName(), new RecordReader().read(bytes, file.shownName()), List.of());
  }

  private byte[] bytes() throws IOException {
    if (start.length < PROBE) {
      close();
      return start;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream(4 * PROBE);
    all.writeBytes(start);
    // One byte more than allowed tells a file that is too large from one that just fits.
    all.writeBytes(in.readNBytes(LARGEST_BYTES + 1 - PROBE));
    close();
    return all.toByteArray();
  }

  private void close() throws IOException {
    if (!file.isStandardInput()) {
      in.close();
    }
  }

  /// Readings may have been written beside the records.
  private boolean isEarlierReading(byte[] bytes) {
    return !file.named()
        && bytes.length > 0
        && bytes[0] == '{'
        && new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .contains("\"ranvier.reading/");
  }

  /// A brace on a line of its own begins nothing but one JSON document. Most records do, and are
  /// spared the search for other formats.
  private static boolean isIndentedObject(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == '{' && (bytes[1] == '\n' || bytes[1] == '\r');
  }
}
