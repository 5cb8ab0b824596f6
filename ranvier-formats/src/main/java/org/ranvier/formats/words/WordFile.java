package org.ranvier.formats.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A word list: sections of names, each with its words.
public final class WordFile {

  private WordFile() {}

  /// @param home a class beside which the file lies
  /// @return section, name and words, in the file's order
  public static Map<String, Map<String, List<String>>> read(Class<?> home, String name) {
    try (InputStream stream = home.getResourceAsStream(name)) {
      if (stream == null) {
        throw new AssertionError("The word list " + name + " is missing beside " + home);
      }
      Object document = new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
      Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
      ((Map<?, ?>) document).forEach((key, value) -> sections.put(key.toString(), names(value)));
      return sections;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// @return the words of a name, empty if the file does not list it
  public static List<String> words(
      Map<String, Map<String, List<String>>> file, String section, String name) {
    return file.getOrDefault(section, Map.of()).getOrDefault(name, List.of());
  }

  private static Map<String, List<String>> names(Object section) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    ((Map<?, ?>) section)
        .forEach((name, words) ->
            names.put(name.toString(), ((List<?>) words).stream().map(Object::toString).toList()));
    return names;
  }
}
