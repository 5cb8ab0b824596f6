package org.ranvier.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;

/// The vectors and published cases of the folder `reference`.
public final class ReferenceFiles {

  /// The folder, from the folder of a module, in which tests run.
  public static final Path FOLDER = Path.of("..", "reference");

  /// The files of the vectors.
  public static final List<String> VECTORS = List.of("blocks.yaml", "categories.yaml", "edges.yaml");

  private ReferenceFiles() {}

  /// @return every vector, with the fields `id`, `record` and `expect`
  public static List<Entry> vectors() {
    List<Entry> vectors = new ArrayList<>();
    for (String file : VECTORS) {
      vectors.addAll(parse(FOLDER.resolve("vectors").resolve(file)).items());
    }
    return vectors;
  }

  /// @return the records of all published cases
  public static List<Path> cases() {
    try (Stream<Path> files = Files.list(FOLDER.resolve("cases"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @return what is expected of a published case
  public static Entry expected(Path record) {
    String name = record.getFileName().toString().replace(".json", ".expected.yaml");
    return parse(record.resolveSibling(name));
  }

  /// @return the file's content; JSON is YAML too
  public static Entry parse(Path file) {
    try {
      return ReferenceFile.parse(Files.readString(file), file.getFileName().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
