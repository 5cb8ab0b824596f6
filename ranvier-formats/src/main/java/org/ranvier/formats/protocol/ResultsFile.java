package org.ranvier.formats.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.run.CohortRun;
import org.ranvier.cohort.run.Row;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;

/// Results of a run, patient by patient, in a file to which each row is added as it comes. A run
/// that was killed leaves whole rows and perhaps a torn one, which is dropped and done again.
public final class ResultsFile implements AutoCloseable {

  /// No row of ours is longer.
  private static final int LONGEST_LINE = 10_000_000;

  private final Path path;
  private final String name;
  private final ResultsHeader header;
  private final OutputStream out;
  private final CohortRun.Progress done;

  private ResultsFile(
      Path path, String name, ResultsHeader header, OutputStream out, CohortRun.Progress done) {
    this.path = path;
    this.name = name;
    this.header = header;
    this.out = out;
    this.done = done;
  }

  /// Begins a file anew.
  ///
  /// @throws RanvierInputException if it cannot be written
  public static ResultsFile begin(Path path, ResultsHeader header) {
    try {
      OutputStream out = new BufferedOutputStream(Files.newOutputStream(path));
      out.write(header.text().getBytes(UTF_8));
      out.flush();
      return new ResultsFile(path, path.toString(), header, out, CohortRun.Progress.NONE);
    } catch (IOException e) {
      throw unwritable(path.toString());
    }
  }

  /// Goes on with a file where an earlier run ended.
  ///
  /// @throws RanvierInputException if it is no file of results of this protocol, seed and version
  public static ResultsFile resume(Path path, ResultsHeader header) {
    Scan scan = new Scan(path.toString(), header);
    try (InputStream in = open(path)) {
      if (!scan.header(in)) {
        return begin(path, header);
      }
      scan.rows(in, _ -> true);
    } catch (IOException e) {
      throw unreadable(path.toString());
    }
    try {
      try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
        file.truncate(scan.bytes);
      }
      OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.APPEND));
      return new ResultsFile(path, path.toString(), header, out, scan.progress);
    } catch (IOException e) {
      throw unwritable(path.toString());
    }
  }

  /// @return what earlier runs have done
  public CohortRun.Progress done() {
    return done;
  }

  /// Adds a row, which is on the disk before the next is.
  public void add(Row row) {
    try {
      out.write((ResultRows.line(row) + "\n").getBytes(UTF_8));
      out.flush();
    } catch (IOException e) {
      throw unwritable(name);
    }
  }

  /// Reads all rows from the beginning, as far as a study of so many patients goes.
  public void each(CohortProtocol protocol, Consumer<Row> rows) {
    Scan scan = new Scan(name, header);
    try (InputStream in = open(path)) {
      scan.header(in);
      scan.rows(
          in,
          row -> {
            if (scan.progress.isEnough(protocol)) {
              return false;
            }
            rows.accept(row);
            return true;
          });
    } catch (IOException e) {
      throw unreadable(name);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw unwritable(name);
    }
  }

  private static InputStream open(Path path) throws IOException {
    return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
  }

  /// Takes a row and says whether it wants another.
  private interface Reader {
    boolean take(Row row);
  }

  /// Reads a file from the beginning.
  private static final class Scan {

    private final String name;
    private final ResultsHeader header;
    private long bytes;
    private CohortRun.Progress progress = CohortRun.Progress.NONE;

    Scan(String name, ResultsHeader header) {
      this.name = name;
      this.header = header;
    }

    /// @return false if a run was killed before the header was whole
    boolean header(InputStream in) throws IOException {
      String expected = header.text();
      byte[] found = in.readNBytes(expected.getBytes(UTF_8).length);
      String text = new String(found, UTF_8);
      if (text.equals(expected)) {
        bytes = found.length;
        return true;
      }
      if (expected.startsWith(text) && in.read() < 0) {
        return false;
      }
      throw other(text);
    }

    private RanvierInputException other(String text) {
      String first = text.lines().findFirst().orElse("");
      if (!first.startsWith(ResultsHeader.FORMAT)) {
        return new RanvierInputException(
            "A run can go on only from a file of its results, but this is none",
            Place.in(name),
            "name the file that --csv began");
      }
      return new RanvierInputException(
          "A run can go on only with the same protocol, seed and version, but the file is of "
              + first.substring(ResultsHeader.FORMAT.length()).strip()
              + " and this is "
              + header.first().substring(ResultsHeader.FORMAT.length()),
          Place.in(name),
          "begin another file by --csv");
    }

    void rows(InputStream in, Reader reader) throws IOException {
      while (true) {
        byte[] line = line(in);
        if (line == null) {
          return;
        }
        Row row = row(line);
        if (!reader.take(row)) {
          return;
        }
        progress = progress.with(row);
        bytes += line.length + 1;
      }
    }

    private Row row(byte[] line) {
      int number = progress.screened() + 1;
      try {
        Row row = ResultRows.row(new String(line, UTF_8), header.figures());
        if (row.number() != number) {
          throw new IllegalArgumentException("It is patient " + row.number());
        }
        return row;
      } catch (IllegalArgumentException _) {
        throw new RanvierInputException(
            "A file of results must have a whole row for patient " + number + ", but it is damaged",
            Place.in(name).row(number + 2),
            "begin another file by --csv");
      }
    }

    /// @return a line without its end; null if none ends any more
    private static byte @Nullable [] line(InputStream in) throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream(256);
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next == '\n') {
          return line.toByteArray();
        }
        if (line.size() == LONGEST_LINE) {
          return line.toByteArray();
        }
        line.write(next);
      }
      return null;
    }
  }

  private static RanvierInputException unreadable(String name) {
    return new RanvierInputException(
        "A run can go on only from a file that can be read, but this cannot",
        Place.in(name),
        "check its name, or begin one by --csv");
  }

  private static RanvierInputException unwritable(String name) {
    return new RanvierInputException(
        "Results must go where they can be written, but this cannot",
        Place.in(name),
        "choose another place or free some space");
  }
}
