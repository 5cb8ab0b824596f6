package org.ranvier.formats.lookup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.ranvier.inference.SegmentLibrary;

/// Keeps a library of simulated segments in a folder. A library of another prior, model or method
/// has another version, and so another name.
public final class LibraryStore {

  private final Path folder;

  /// @param folder in which libraries are kept; made when the first is written
  public LibraryStore(Path folder) {
    this.folder = folder;
  }

  /// @return where the library of a version is kept
  public Path file(String version) {
    return folder.resolve("segments-" + version + ".bin");
  }

  /// @return the library of a version; empty if there is none that is whole
  public Optional<SegmentLibrary> find(String version) {
    try {
      byte[] bytes = Files.readAllBytes(file(version));
      return Optional.of(SegmentLibrary.read(version, ByteBuffer.wrap(bytes)));
    } catch (IOException | IllegalArgumentException e) {
      // A file that is missing or cannot be read is made anew.
      return Optional.empty();
    }
  }

  /// Keeps a library. A reader never sees half of it.
  ///
  /// @return its file
  /// @throws IOException if it cannot be written
  public Path keep(SegmentLibrary library) throws IOException {
    Files.createDirectories(folder);
    Path half = Files.createTempFile(folder, "segments", ".half");
    Files.write(half, library.bytes());
    return Files.move(half, file(library.version()), StandardCopyOption.REPLACE_EXISTING);
  }
}
