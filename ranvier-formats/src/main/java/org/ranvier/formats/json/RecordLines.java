package org.ranvier.formats.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.record.PatientRecord;

/// Reads a file with one record on each line (NDJSON), line by line, so that its size does not
/// matter. A mistake ends its own line only.
public final class RecordLines implements AutoCloseable {

  private final RecordReader reader = new RecordReader();
  private final InputStream in;
  private final String fileName;
  private int number;

  /// @param in the file's bytes; closed with this reader
  /// @param fileName what messages call it; a record without `id` is named after it and its line
  public RecordLines(InputStream in, String fileName) {
    this.in = new BufferedInputStream(in);
    this.fileName = fileName;
  }

  /// @throws RanvierInputException if the file cannot be opened
  public static RecordLines open(Path file) {
    try {
      return new RecordLines(Files.newInputStream(file), file.toString());
    } catch (IOException e) {
      throw RecordReader.unreadable(file);
    }
  }

  /// One line that is not blank.
  public sealed interface Line {

    /// @return the line's number, counted from 1
    int number();
  }

  /// A line that holds a record.
  public record Read(int number, PatientRecord record) implements Line {}

  /// A line with a mistake.
  public record Refused(int number, RanvierInputException mistake) implements Line {}

  /// @return the next line that is not blank, or empty at the end of the file
  public Optional<Line> next() {
    try {
      while (true) {
        int first = in.read();
        if (first < 0) {
          return Optional.empty();
        }
        number++;
        byte[] bytes = rest(first);
        if (bytes.length > RecordReader.LARGEST_BYTES) {
          return Optional.of(new Refused(number, RecordReader.tooLarge(place())));
        }
        if (!isBlank(bytes)) {
          return Optional.of(line(bytes));
        }
      }
    } catch (IOException e) {
      throw new RanvierInputException("The file must be readable, but is not", place(), "check it");
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException _) {
      // Everything that was wanted has been read.
    }
  }

  private Line line(byte[] bytes) {
    try {
      String name = RecordReader.baseName(fileName) + "-" + number;
      return new Read(number, reader.read(bytes, place(), name));
    } catch (RanvierInputException e) {
      return new Refused(number, e);
    }
  }

  private Place place() {
    return Place.in(fileName).row(number);
  }

  /// @return the line without its line feed; one byte more than allowed if it is too long
  private byte[] rest(int first) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    for (int value = first; value >= 0 && value != '\n'; value = in.read()) {
      if (line.size() <= RecordReader.LARGEST_BYTES) {
        line.write(value);
      }
    }
    return line.toByteArray();
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte value : bytes) {
      if (value != ' ' && value != '\t' && value != '\r') {
        return false;
      }
    }
    return true;
  }
}
