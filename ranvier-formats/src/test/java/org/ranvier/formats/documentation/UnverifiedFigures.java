package org.ranvier.formats.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Everything in the reference files that says `verified: false`, as a table.
final class UnverifiedFigures {

  private static final Path FILES = Path.of("..", "ranvier-core", "src", "main", "resources");

  private final List<String> rows = new ArrayList<>();

  static String table() {
    UnverifiedFigures figures = new UnverifiedFigures();
    try (Stream<Path> files = Files.walk(FILES)) {
      files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(figures::search);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "| file | what | source as given |\n|---|---|---|\n" + String.join("", figures.rows);
  }

  private void search(Path file) {
    search(file.getFileName().toString(), "", yaml(file));
  }

  private void search(String file, String key, Object value) {
    if (value instanceof Map<?, ?> map) {
      if (Boolean.FALSE.equals(map.get("verified"))) {
        rows.add("| %s | %s | %s |\n".formatted(file, what(key, map), map.get("source")));
      }
      map.forEach((name, each) -> search(file, String.valueOf(name), each));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> search(file, key, each));
    }
  }

  private static String what(String key, Map<?, ?> entry) {
    if (key.isEmpty()) {
      return "the whole file";
    }
    return Stream.of("text", "name", "what")
        .filter(entry::containsKey)
        .map(each -> entry.get(each).toString())
        .findFirst()
        .orElse(key.replace('-', ' '));
  }

  private static Object yaml(Path file) {
    try {
      return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
