package org.ranvier.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.ranvier.cli.console.Console;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;

/// Where one result goes: a file, which appears when it is complete or not at all, or standard
/// output.
public final class Destination implements AutoCloseable {

  /// The name for standard output.
  public static final String STANDARD_OUTPUT = "-";

  private final Console console;
  private final @Nullable Path target;
  private final @Nullable Path draft;
  private final @Nullable OutputStream out;

  private Destination(
      Console console, @Nullable Path target, @Nullable Path draft, @Nullable OutputStream out) {
    this.console = console;
    this.target = target;
    this.draft = draft;
    this.out = out;
  }

  /// Begins a file, or standard output if the name is `-`.
  ///
  /// @throws RanvierInputException if the file cannot be written
  public static Destination open(String name, Console console) {
    if (name.equals(STANDARD_OUTPUT)) {
      return new Destination(console, null, null, null);
    }
    Path target = Path.of(name);
    if (Files.isDirectory(target)) {
      throw new RanvierInputException(
          "The result of one record must go to a file, but a folder is given",
          Place.in(name),
          "name a file in it");
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new RanvierInputException(
          "A result must go to a folder that exists, but there is none",
          Place.in(name),
          "make the folder first");
    }
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        // A device or a pipe cannot be replaced.
        return new Destination(console, target, null, stream(target));
      }
      Path real = Files.exists(target) ? target.toRealPath() : target;
      String draftName = "." + real.getFileName() + "." + ProcessHandle.current().pid() + ".part";
      Path draft = real.resolveSibling(draftName);
      return new Destination(console, real, draft, stream(draft));
    } catch (IOException e) {
      throw unwritable(name);
    }
  }

  /// Writes a whole result.
  public static void write(String name, String content, Console console) {
    try (Destination destination = open(name, console)) {
      destination.write(content);
      destination.finish();
    }
  }

  /// Writes a whole file of bytes.
  public static void write(String name, byte[] content, Console console) {
    try (Destination destination = open(name, console)) {
      destination.write(content);
      destination.finish();
    }
  }

  /// Adds to the result.
  public void write(String content) {
    if (out == null) {
      console.printFile(content);
      return;
    }
    write(content.getBytes(StandardCharsets.UTF_8));
  }

  private void write(byte[] content) {
    if (out == null) {
      throw new AssertionError("Standard output takes text");
    }
    try {
      out.write(content);
    } catch (IOException e) {
      throw unwritable(String.valueOf(target));
    }
  }

  /// Lets the file appear.
  public void finish() {
    if (out == null || target == null) {
      return;
    }
    try {
      out.close();
      if (draft != null) {
        Files.move(
            draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw unwritable(target.toString());
    }
  }

  /// Drops what was not finished.
  @Override
  public void close() {
    try {
      if (out != null) {
        out.close();
      }
      if (draft != null) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException _) {
      // A draft that stays behind is hidden and harmless.
    }
  }

  private static OutputStream stream(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  static RanvierInputException unwritable(String name) {
    return new RanvierInputException(
        "A result must go where it can be written, but this cannot",
        Place.in(name),
        "choose another place or free some space");
  }
}
