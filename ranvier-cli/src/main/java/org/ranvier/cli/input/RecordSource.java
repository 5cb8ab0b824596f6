package org.ranvier.cli.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.json.RecordLines;

/// The records of one file, whatever its format. Mistakes are found while reading, and are among
/// what is read.
public final class RecordSource implements AutoCloseable {

  private final InputFile file;
  private final InputStream in;
  private final @Nullable RecordLines lines;
  private final @Nullable Document document;
  private boolean documentTaken;

  private RecordSource(
      InputFile file, InputStream in, @Nullable RecordLines lines, @Nullable Document document) {
    this.file = file;
    this.in = in;
    this.lines = lines;
    this.document = document;
  }

  /// Opens a file and recognises its format.
  ///
  /// @throws RanvierInputException if it cannot be opened
  public static RecordSource open(InputFile file, InputStream standardInput) {
    InputStream in = file.open(standardInput);
    try {
      byte[] start = in.readNBytes(Document.PROBE);
      if (Document.isManyRecords(start, file.name())) {
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
        return new RecordSource(file, in, new RecordLines(whole, file.shownName()), null);
      }
      return new RecordSource(file, in, null, new Document(file, start, in));
    } catch (IOException e) {
      throw file.unreadable();
    }
  }

  /// @return whether the file may hold more than one record
  public boolean holdsMany() {
    return lines != null;
  }

  /// @return the next record, still to be read, which may be done by another thread; empty at the
  ///   end
  public Optional<Supplier<Incoming>> next() {
    if (lines != null) {
      return nextLine(lines);
    }
    if (document == null || documentTaken) {
      return Optional.empty();
    }
    documentTaken = true;
    Document taken = document;
    return Optional.of(taken::read);
  }

  private Optional<Supplier<Incoming>> nextLine(RecordLines source) {
    Optional<RecordLines.Line> line;
    try {
      line = source.next();
    } catch (RanvierInputException e) {
      documentTaken = true;
      return Optional.of(() -> new Incoming.Refused(file.shownName(), e));
    }
    if (line.isEmpty()) {
      return Optional.empty();
    }
    String name = file.shownName() + " line " + line.orElseThrow().number();
    Incoming incoming =
        switch (line.orElseThrow()) {
          case RecordLines.Read read -> new Incoming.Read(name, read.record(), List.of());
          case RecordLines.Refused refused -> new Incoming.Refused(name, refused.mistake());
        };
    return Optional.of(() -> incoming);
  }

  /// Closes a file of many records; a document closes its own when it has been read.
  @Override
  public void close() {
    if (lines != null && !file.isStandardInput()) {
      try {
        in.close();
      } catch (IOException _) {
        // Everything that was wanted has been read.
      }
    }
  }
}
